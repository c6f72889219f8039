import { id, optional } from '../../fields.js';
import { refuse } from '../../refusal.js';
import { act } from '../act.js';

/** In a trust the director of the council and that of the trust are both mapped: which decides, which is told, which stands above. */
export const setStructure = act({
  verb: 'set-structure',
  title: 'Say which post decides',
  kind: 'structure-set',
  fields: {
    decides: id('post', 'Post that decides'),
    isTold: optional(id('post', 'Post that is told of every call to it')),
    above: id('post', 'Post above'),
  },
  by: ['policy-administrator'],
  rules: [
    ({ state, content }) => {
      const unknown = (['decides', 'isTold', 'above'] as const).find(
        (field) => content[field] !== undefined && !state.posts[content[field]],
      );
      return unknown && refuse('post-is-known', 'The authority has no such post. Establish it first.', { field: unknown });
    },
    ({ state, content }) =>
      state.posts[content.decides]?.role === 'dcs'
        ? undefined
        : refuse('the-director-decides', 'The post that decides has the capability of a director.', { field: 'decides' }),
  ],
  example: { decides: 'dcs', isTold: 'trust-director', above: 'chief-executive' },
  evolve: (state, { content: { decides, isTold, above } }) => ({
    ...state,
    structure: { decides, above, ...(isTold !== undefined && { isTold }) },
  }),
});
