/** How many children live in unregistered homes at an instant, as far as anybody knows then. */
import type { Days } from './days.js';
import type { Scene } from './scene.js';
import { STORIES } from './stories/index.js';

export type Census = (at: number) => number;

export const census = (days: Days): Census => {
  const stays = STORIES.map((story) => {
    const scenes = story.scenes(days);
    return { from: first(scenes, BEGINS), to: first(scenes, ENDS) };
  });
  return (at) => stays.filter(({ from, to }) => from <= at && at < to).length;
};

const BEGINS = new Set(['record-move', 'open-position', 'record-found-there']);
const ENDS = new Set(['record-stay-ended', 'record-registration']);

const first = (scenes: readonly Scene[], verbs: ReadonlySet<string>): number => scenes.find(({ verb }) => verbs.has(verb))?.at ?? Infinity;
