import { id, instant } from '../../fields.js';
import { act } from '../act.js';
import { postIsKnown } from '../rules.js';

/** Nobody holds the post from then on: calls to it go to the cover, else to the next level. */
export const vacatePost = act({
  verb: 'vacate-post',
  title: 'Record a vacancy',
  kind: 'post-vacated',
  fields: { post: id('post', 'Post'), from: instant('From') },
  by: ['policy-administrator'],
  rules: [postIsKnown],
  example: { post: 'sw-care-2', from: '2026-12-24T17:00:00Z' },
  evolve: (state, { content: { post, from } }) => ({
    ...state,
    holdings: state.holdings.map((holding) =>
      holding.post === post && (holding.to === undefined || holding.to > from) ? { ...holding, to: from } : holding,
    ),
  }),
});
