import { code, id, optional, reference } from '../../fields.js';
import { refuse } from '../../refusal.js';
import { act } from '../act.js';
import { ROLES } from '../state.js';

/** Posts, not people: a capability with the authority's own title for it, and the post above. */
export const establishPost = act({
  verb: 'establish-post',
  title: 'Establish a post',
  kind: 'post-established',
  fields: {
    post: id('post', 'Post'),
    role: code('Capability', ROLES),
    title: reference("The authority's own title", { max: 120 }),
    reportsTo: optional(id('post', 'Reports to')),
  },
  by: ['policy-administrator'],
  rules: [
    ({ state, content }) =>
      content.reportsTo !== undefined && !state.posts[content.reportsTo]
        ? refuse('post-is-known', 'The post above is not known. Establish it first.', { field: 'reportsTo' })
        : undefined,
  ],
  example: {
    post: 'trust-director',
    role: 'dcs',
    title: 'Director of Practice, Brackenshire Children’s Trust',
    reportsTo: 'chief-executive',
  },
  evolve: (state, { content: { post, role, title, reportsTo } }) => ({
    ...state,
    posts: { ...state.posts, [post]: { id: post, role, title, ...(reportsTo !== undefined && { reportsTo }) } },
  }),
});
