import { code, flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Approval under regulation 10 of a move that disrupts education, or why it is not needed. */
export const keyStage4Approved = keptRecord({
  kind: 'key-stage-4-approved',
  name: 'Approval in key stage 4',
  fields: {
    grounds: code('Grounds', ['approved', 'previous-placement-ended-under-reg-14-3']),
    wishesAscertained: flag("The child's wishes are known"),
    designatedTeacherConsulted: flag('Designated teacher consulted'),
    reasons: narrative('Reasons, with the personal education plan'),
  },
});
