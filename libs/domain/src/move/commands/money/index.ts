/** Commands on money and contract. */
import type { AnyCommand } from '../../command.js';
import { recordContract } from './record-contract.js';
import { recordFunding } from './record-funding.js';
import { recordNotice } from './record-notice.js';

export const MONEY: readonly AnyCommand[] = [recordFunding, recordContract, recordNotice];
