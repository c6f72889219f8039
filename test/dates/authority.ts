/** A row about a duty of the authority as a whole: `founded` and the act that meets it, each with a time; the period is in the expectation. */
import type { Book } from '#domain/policy/book';
import { BOOK, at, local } from '#support/story';
import { AuthorityStory } from '#support/authority-story';
import { ASSURANCES } from '#support/usual/assurances';
import type { Row } from './read.js';

const playedOf = ({ given }: Row, book: Book): AuthorityStory => {
  const [founded, ...acts] = given.split(';').map((text) => text.trim().split(' '));
  const story = new AuthorityStory(founded!.slice(1).join(' '), book);
  for (const [verb, day, time, of] of acts) {
    story.until(`${day!} ${time!}`);
    if (verb === 'on') continue;
    const { by, content } = ASSURANCES[verb!]!;
    story.does(by, verb!, { ...content, of });
  }
  return story;
};

/** What a row expects and did not find. */
export const authorityDifferences = (row: Row, book: Book = BOOK): string[] => {
  const story = playedOf(row, book);
  return row.expected.split(';').flatMap((text) => {
    const [of, what, ...rest] = text.trim().split(' ') as [string, string, ...string[]];
    const value = rest.join(' ');
    const duty = story.duty(`${row.entry}@${of}`);
    if (what === 'none') return duty ? [`${row.entry} is owed for ${of}`] : [];
    if (!duty) return [`${row.entry} is not owed for ${of}`];
    if (what === 'due') return same(local(duty.due!), value);
    if (what === 'owner') return same('role' in duty.owner ? duty.owner.role : duty.owner.post, value);
    if (what === 'became') return same(duty.status.is === 'open' ? 'open' : duty.status.outcome, value);
    story.until(Math.max(story.now, at(value)));
    return story.calls(duty.id).includes(`${what} ${value}`) ? [] : [`${text}: called ${story.calls(duty.id).join(', ')}`];
  });
};
const same = (found: string, expected: string): string[] => (found === expected ? [] : [`${found} where ${expected} was expected`]);
