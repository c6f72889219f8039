/** The usual content of every command, section by section: one place for stories, tables of dates and walks by chance. */
import type { Story } from '../story.js';
import { decided } from './decided.js';
import { theMove } from './the-move.js';
import { theRecord } from './the-record.js';
import { life } from './life.js';
import { oversight } from './oversight.js';
import { money } from './money.js';
import { iro } from './iro.js';
import { court } from './court.js';
import { incidents } from './incidents.js';
import { ending } from './ending.js';
import { first } from './first.js';
import { doesUsually as give } from './give.js';
import type { Section, Usual } from './section.js';

export const SECTIONS: readonly Section[] = [first, decided, theRecord, theMove, life, oversight, money, iro, court, incidents, ending];

const COMMANDS: ReadonlyMap<string, Usual> = new Map(SECTIONS.flatMap(({ commands }) => Object.entries(commands)));

export const usual = (verb: string): Usual => {
  const command = COMMANDS.get(verb);
  if (!command) throw new Error(`Nothing usual is known of ${verb}: add it to test/support/usual`);
  return command;
};

/** Gives any command as it usually is, with what is said otherwise; `occurredAt` is now where nothing is said. */
export const doesUsually = (
  story: Story,
  verb: string,
  otherwise: Readonly<Record<string, unknown>> = {},
  occurredAt?: string | number,
): Story => give(story, { commands: { [verb]: usual(verb) } }, verb, otherwise, occurredAt);

/** Moves in which a duty is open. */
export const openStories = (entry: string): readonly (() => Story)[] => SECTIONS.flatMap(({ open }) => open[entry] ?? []);
