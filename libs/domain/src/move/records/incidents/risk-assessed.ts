import { code, narrative, optional, reference } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A version of the risk assessment or the safety plan. */
export const riskAssessed = keptRecord({
  kind: 'risk-assessed',
  name: 'Risk assessment or safety plan',
  fields: {
    what: code('What', ['risk-assessment', 'safety-plan', 'both']),
    account: narrative('What has changed, and what is done about it'),
    ref: optional(reference('Reference')),
  },
});
