import { LOOK_IN_AN_EMERGENCY } from '../../../authority/emergency.js';
import { command } from '../../command.js';
import { recordOpenedInEmergency } from '../../records/incidents/record-opened-in-emergency.js';

/** Written on every move of a child whose record somebody opens in an emergency (edge case 25). */
export const openInEmergency = command({
  verb: 'open-in-emergency',
  title: 'Open a restricted record in an emergency',
  record: recordOpenedInEmergency,
  by: LOOK_IN_AN_EMERGENCY,
  byTheService: true,
  rules: [],
  example: { reason: 'Police have found a girl at the station and ask who she is. I looked for the address and for whom to ring.' },
});
