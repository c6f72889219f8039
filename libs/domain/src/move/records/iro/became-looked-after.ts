import { date } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The day on which the child became looked after. */
export const becameLookedAfter = keptRecord({
  kind: 'became-looked-after',
  name: 'Became looked after',
  fields: { date: date('Date') },
  keeps: ({ date }) => ({ date }),
});
