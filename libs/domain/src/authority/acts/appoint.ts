import { id, instant, optional } from '../../fields.js';
import { act } from '../act.js';
import { endsAfterItBegins, postIsKnown } from '../rules.js';

/** Somebody holds a post from a date on; who held it before, holds it until then. */
export const appoint = act({
  verb: 'appoint',
  title: 'Appoint to a post',
  kind: 'post-held',
  fields: { post: id('post', 'Post'), person: id('person', 'Person'), from: instant('From'), to: optional(instant('Until')) },
  by: ['policy-administrator'],
  rules: [postIsKnown, endsAfterItBegins],
  example: { post: 'tm-care', person: 'person-30', from: '2027-01-04T09:00:00Z', to: '2027-06-30T17:00:00+01:00' },
  evolve: (state, { seq, content: { post, person, from, to } }) => ({
    ...state,
    holdings: [
      ...state.holdings.map((holding) =>
        holding.post === post && (holding.to === undefined || holding.to > from) ? { ...holding, to: from } : holding,
      ),
      { seq, post, person, from, ...(to !== undefined && { to }) },
    ],
  }),
});
