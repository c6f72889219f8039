/** Every kind of record of a move. A new one is a file and a line here, and its place in the lifecycle. */
import type { RecordKind } from '../record.js';
import { COURT } from './court/index.js';
import { ENDING } from './ending/index.js';
import { INCIDENTS } from './incidents/index.js';
import { IRO } from './iro/index.js';
import { LIFE } from './life/index.js';
import { MONEY } from './money/index.js';
import { OVERSIGHT } from './oversight/index.js';
import { REQUEST } from './request/index.js';
import { THE_MOVE } from './the-move/index.js';
import { THE_RECORD } from './the-record/index.js';

export const RECORDS = [
  ...REQUEST,
  ...THE_MOVE,
  ...LIFE,
  ...OVERSIGHT,
  ...MONEY,
  ...IRO,
  ...COURT,
  ...INCIDENTS,
  ...ENDING,
  ...THE_RECORD,
] as const;

const BY_KIND: ReadonlyMap<string, RecordKind> = new Map(RECORDS.map((kind) => [kind.kind, kind as unknown as RecordKind]));

export const recordKind = (kind: string): RecordKind | undefined => BY_KIND.get(kind);
