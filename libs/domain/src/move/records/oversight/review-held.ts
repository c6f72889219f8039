import { code, list, narrative, optional, reference } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { inOrder } from '../../state.js';

const ROLES = [
  'social-worker',
  'team-manager',
  'iro',
  'commissioning',
  'legal',
  'health',
  'education',
  'advocate',
  'home',
  'parent',
  'other',
] as const;

/** A management review of this child singly: who was needed, who came, what was done about who did not. */
export const reviewHeld = record({
  kind: 'review-held',
  name: 'Management review held',
  fields: {
    needed: list('Who was needed', { role: code('Role', ROLES) }, { max: 20 }),
    came: list('Who came', { role: code('Role', ROLES) }, { max: 20 }),
    aboutTheAbsent: optional(narrative('What was done about who did not come')),
    cmsRef: optional(reference('Reference in the case-management system')),
  },
  evolve: (state, entry) => ({ ...state, reviews: inOrder(state.reviews, { ...markOf(entry), chair: entry.post }) }),
});
