/** Commands on the end of the stay. */
import type { AnyCommand } from '../../command.js';
import { recordRegistration } from './record-registration.js';
import { recordStayEnded } from './record-stay-ended.js';

export const ENDING: readonly AnyCommand[] = [recordRegistration, recordStayEnded];
