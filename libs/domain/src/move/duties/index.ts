/** Every duty about a move. A new one is a file and a line here; one that follows from others stands after them. */
import type { DutyRule } from '../duty-rule.js';
import { COURT } from './court/index.js';
import { ENDING } from './ending/index.js';
import { INCIDENTS } from './incidents/index.js';
import { IRO } from './iro/index.js';
import { LIFE } from './life/index.js';
import { OVERSIGHT } from './oversight/index.js';
import { REQUEST } from './request/index.js';
import { RUNNING_OUT } from './running-out/index.js';
import { THE_MOVE } from './the-move/index.js';

export const DUTIES: readonly DutyRule[] = [
  ...REQUEST,
  ...THE_MOVE,
  ...LIFE,
  ...OVERSIGHT,
  ...IRO,
  ...COURT,
  ...INCIDENTS,
  ...ENDING,
  ...RUNNING_OUT,
];

/** The default policy. */
export const DEFAULT_POLICY = DUTIES.map(({ entry }) => entry);
