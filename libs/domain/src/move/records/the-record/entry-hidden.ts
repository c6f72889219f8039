import { code, count, narrative } from '../../../fields.js';
import { record } from '../../record.js';

/** An entry about another child, or made by mistake: it counts no more and is shown as a stub; nothing is erased. */
export const entryHidden = record({
  kind: 'entry-hidden',
  name: 'Entry hidden',
  fields: {
    entry: count('Entry', 1, 1_000_000),
    because: code('Why', ['about-another-child', 'entered-in-error']),
    account: narrative('What happened', { max: 1_000, hint: 'Without the name of the other child' }),
  },
  // What is known then is folded anew from what still stands: correction.ts.
  evolve: (state) => state,
});
