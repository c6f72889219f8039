import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** The child's social worker, and reviewing officer, are posts of this authority. */
export const allocatedPostsAreKnown: Rule<{ readonly socialWorker: string; readonly iro?: string | undefined }> = ({ content, facts }) => {
  const { posts } = facts.authority;
  if (posts[content.socialWorker]?.role !== 'social-worker')
    return refuse('allocated-posts-are-known', "Name the post of the child's social worker.", { field: 'socialWorker' });
  return content.iro !== undefined && posts[content.iro]?.role !== 'iro'
    ? refuse('allocated-posts-are-known', "Name the post of the child's independent reviewing officer.", { field: 'iro' })
    : undefined;
};
