import { command } from '../../command.js';
import { staffChanged } from '../../records/incidents/staff-changed.js';

export const recordStaffChange = command({
  verb: 'record-staff-change',
  title: 'Record a change of staff',
  record: staffChanged,
  by: ['social-worker', 'team-manager', 'commissioning', 'edt-worker'],
  rules: [],
  example: {
    account:
      'Sam has left and Orla has come, three nights a week. You were told on Sunday by Dee, before she came, and you showed her the fox.',
  },
});
