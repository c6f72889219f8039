import { flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Whether the restrictions amount to a deprivation of liberty. The advice itself is for the child's circle alone. */
export const legalAdviceGiven = keptRecord({
  kind: 'legal-advice-given',
  name: 'Legal advice',
  fields: {
    deprivesOfLiberty: flag('The restrictions amount to a deprivation of liberty'),
    restrictions: narrative('Restrictions that were considered', { max: 2_000 }),
    advice: narrative('Advice'),
  },
  keeps: ({ deprivesOfLiberty }) => ({ deprivesOfLiberty }),
});
