import { command } from '../../command.js';
import { visitWrittenUp } from '../../records/life/visit-written-up.js';
import { visitCanBeWrittenUp } from '../../rules/visit-can-be-written-up.js';

/** What the visit found. */
export const writeUpVisit = command({
  verb: 'write-up-visit',
  title: 'Write up the visit',
  record: visitWrittenUp,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [visitCanBeWrittenUp],
});
