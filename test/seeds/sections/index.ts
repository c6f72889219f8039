import { decided } from './decided.js';
import { theMove } from './the-move.js';
import { theRecord } from './the-record.js';
import { life } from './life.js';
import { oversight } from './oversight.js';
import { money } from './money.js';
import { iro } from './iro.js';
import { court } from './court.js';
import { incidents } from './incidents.js';
import { ending } from './ending.js';
import type { Section } from './section.js';

export const SECTIONS: readonly Section[] = [decided, theRecord, theMove, life, oversight, money, iro, court, incidents, ending];
