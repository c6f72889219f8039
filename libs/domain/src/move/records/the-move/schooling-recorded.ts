import { code, flag, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Whether the move disrupts education, and whether the child is in key stage 4. */
export const schoolingRecorded = keptRecord({
  kind: 'schooling-recorded',
  name: 'What the move does to schooling',
  fields: {
    disrupts: flag('The move disrupts education'),
    keyStage4: optional(code('Key stage 4', ['yes', 'no'], { hint: 'Only where it is otherwise than the date of birth says' })),
    account: narrative('School, exams, and what changes', { max: 2_000 }),
  },
  keeps: ({ disrupts, keyStage4 }) => ({ disrupts, keyStage4 }),
});
