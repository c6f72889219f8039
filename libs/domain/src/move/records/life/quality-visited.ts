import { flag, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** A visit to the home by quality assurance. An announced one is kept and does not meet the duty. */
export const qualityVisited = keptRecord({
  kind: 'quality-visited',
  name: 'Quality visit',
  fields: {
    announced: flag('Announced'),
    staff: narrative('Staff and rota', { max: 2_000 }),
    premises: narrative('Premises', { max: 2_000 }),
    dbsEvidence: narrative('Evidence of enhanced DBS checks', { max: 2_000 }),
    findings: optional(narrative('Findings, and what has to change')),
  },
  keeps: ({ announced }) => ({ announced }),
});
