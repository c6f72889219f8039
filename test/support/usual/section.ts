/** What each command of a section usually holds, and moves in which its duties are open. */
import type { Refusal } from '#domain/refusal';
import type { Story } from '../story.js';

export interface Usual {
  /** Who gives it. */
  readonly by: string;
  /** Content that is right for a story as it stands; where it names an entry, the last that fits. */
  readonly content: (story: Story) => Readonly<Record<string, unknown>>;
}
type Try = () => Refusal | undefined;

export interface Section {
  readonly commands: Readonly<Record<string, Usual>>;
  /** For each rule of the section: a command that it refuses, and the like that it lets pass. */
  readonly rules?: Readonly<Record<string, readonly [Try, Try]>>;
  /** Stories of a child who turns 18 on 10 December 2026 (`child()` in stories.ts), in which a duty is open. */
  readonly open: Readonly<Record<string, readonly (() => Story)[]>>;
}

/** The last entry of these kinds; 1 where there is none. */
export const lastOf = (story: Story, ...kinds: string[]): number => story.history().findLast(({ type }) => kinds.includes(type))?.seq ?? 1;
