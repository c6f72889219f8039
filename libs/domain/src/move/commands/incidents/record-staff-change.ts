import { command } from '../../command.js';
import { staffChanged } from '../../records/incidents/staff-changed.js';

export const recordStaffChange = command({
  verb: 'record-staff-change',
  title: 'Record a change of staff',
  record: staffChanged,
  by: ['social-worker', 'team-manager', 'commissioning', 'edt-worker'],
  rules: [],
});
