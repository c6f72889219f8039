import { refuse } from '../../refusal.js';
import { vacancyRecorded } from '../records/oversight/vacancy-recorded.js';
import type { Rule } from '../rule.js';

/** The post is one of the authority's, of the kind that was vacant. */
export const thePostAllocatedIsRight: Rule<{ readonly vacancy: number; readonly post: string }> = ({ state, content, facts }) => {
  const vacancy = vacancyRecorded.of(state).find(({ seq }) => seq === content.vacancy);
  return vacancy && facts.authority.posts[content.post]?.role !== vacancy.whose
    ? refuse('the-post-allocated-is-right', 'Name a post of the kind that was vacant.', { field: 'post' })
    : undefined;
};
