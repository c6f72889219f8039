/** What is done to the record itself. */
import { SEEN_ALONE, type Story, TEXT } from '../story.js';
import type { Section } from './section.js';
import { there } from './stories.js';

const visited = (): Story => there().does('sw', 'record-visit', SEEN_ALONE);
const hides = (story: Story, entry: number) => story.tries('sw', 'hide-entry', { entry, because: 'about-another-child', account: TEXT });
/** The last entry that leads nowhere: what may vanish. */
const lastVisit = (story: Story): number => story.history().findLast(({ type }) => type === 'visited')?.seq ?? 1;

export const theRecord: Section = {
  commands: {
    'hide-entry': { by: 'sw', content: (story) => ({ entry: lastVisit(story), because: 'about-another-child', account: TEXT }) },
  },
  rules: { 'entry-can-be-hidden': [() => hides(visited(), 5), () => hides(visited(), visited().seq)] },
  open: {},
};
