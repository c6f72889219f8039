import { flag, narrative, optional } from '../../../fields.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { keptRecord } from '../../record.js';

const kept = keptRecord({
  kind: 'quality-visited',
  name: 'Quality visit',
  fields: {
    announced: flag('Announced'),
    staff: narrative('Staff and rota', { max: 2_000 }),
    premises: narrative('Premises', { max: 2_000 }),
    dbsEvidence: narrative('Evidence of enhanced DBS checks', { max: 2_000 }),
    findings: optional(narrative('Findings, and what has to change')),
    ...CONFLICT,
  },
  keeps: ({ announced }) => ({ announced }),
});

/** A visit to the home by quality assurance. An announced one is kept and does not meet the duty. */
export const qualityVisited = {
  ...kept,
  evolve: (state, entry) => withConflict(kept.evolve(state, entry), entry),
} satisfies typeof kept;
