import { count, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { amend } from '../../state.js';

/** What the visit found, with the four prompts: education, health, family time, hobbies. */
export const visitWrittenUp = record({
  kind: 'visit-written-up',
  name: 'Visit written up',
  fields: {
    visit: count('Entry of the visit', 1, 1_000_000),
    childsWords: narrative("The child's own words"),
    bedroom: narrative('The bedroom and the home'),
    education: narrative('Education'),
    health: narrative('Health'),
    familyTime: narrative('Family time'),
    hobbies: narrative('Hobbies'),
    concerns: optional(narrative('What worries me, and what I have done about it')),
  },
  evolve: (state, entry) => ({ ...state, visits: amend(state.visits, entry.content.visit, { writtenUp: markOf(entry) }) }),
});
