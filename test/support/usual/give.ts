import type { Story } from '../story.js';
import type { Section } from './section.js';

/** Gives a command of a section as it usually is, with what is said otherwise; `occurredAt` is now where nothing is said. */
export const doesUsually = (
  story: Story,
  { commands }: Pick<Section, 'commands'>,
  verb: string,
  otherwise: Readonly<Record<string, unknown>> = {},
  occurredAt?: string | number,
): Story => {
  const { by, content } = commands[verb]!;
  return story.does(by, verb, { ...content(story), ...otherwise }, occurredAt);
};
