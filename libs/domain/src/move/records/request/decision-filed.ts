import { count, instant, reference } from '../../../fields.js';
import { markOf, record } from '../../record.js';

/** Case-file entry: the decision stands on the child's file, under this reference. A record of its own, apart from the decision. */
export const decisionFiled = record({
  kind: 'decision-filed',
  name: "Decision put on the child's file",
  fields: {
    decision: count('Entry of the decision', 1, 1_000_000),
    cmsRef: reference('Reference in the case-management system'),
    filedAt: instant('When it was filed'),
  },
  evolve: (state, entry) => ({ ...state, filings: { ...state.filings, [entry.content.decision]: markOf(entry) } }),
});
