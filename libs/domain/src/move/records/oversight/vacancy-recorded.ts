import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The social worker, the team manager or the reviewing officer of the child is not there any more. */
export const vacancyRecorded = keptRecord({
  kind: 'vacancy-recorded',
  name: 'Nobody allocated',
  fields: {
    whose: code('Whose post', ['social-worker', 'team-manager', 'iro']),
    account: optional(narrative('What is known', { max: 2_000 })),
  },
  keeps: ({ whose }) => ({ whose }),
});
