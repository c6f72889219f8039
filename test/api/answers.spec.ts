import 'reflect-metadata';
import { AUTHORITY as SHOWN_AUTHORITY, POLICY } from '#apps/server/src/openapi/examples/authority';
import { CHILD } from '#apps/server/src/openapi/examples/children';
import { DUE_NEXT, INBOX, MOVES, PAST_ITS_DATE, WAITING } from '#apps/server/src/openapi/examples/lists';
import { MOVE, WHY } from '#apps/server/src/openapi/examples/move';
import { SEATS } from '#apps/cli/src/demo/authority';
import { policyReading } from '#readings/authority';
import { type KnownMove, knownMove } from '#readings/known';
import { PARTS } from '#domain/move/parts';
import { moveReading } from '#readings/move';
import { Story } from '#support/story';
import { BRACKENSHIRE, told } from '#support/told';
import { TALES } from './tales.js';

// The answers that are shown are those that the examples of the commands lead to: cut short, and otherwise word for word.

/** Every text of a content by its path, as it lies beside the entries. */
const textsIn = (value: unknown, path: string): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, path === '' ? name : `${path}.${name}`));
};

const known = (): KnownMove => {
  const { bornOn, lines } = TALES[0]!;
  const story = new Story(BRACKENSHIRE).born(bornOn);
  for (const line of lines.filter((one) => one < '2026-11-26 10:15')) told(story, line);
  story.until('2026-11-26 10:15');
  const events = story.events.map((event) => ({ ledger: [], ...event })) as unknown as KnownMove['events'];
  const texts = events.flatMap(({ seq, content }) => textsIn(content, '').map((one) => ({ seq, ...one })));
  const { now: at, book } = story;
  return knownMove({ id: MOVE.id, at, stuck: false, events, texts, authority: BRACKENSHIRE, book })!;
};

const NUMBERS = ['seq', 'entry', 'metBy', 'supersededBy', 'clearedBy', 'acknowledgedBy'];
/** Without the numbers of entries: calls have numbers of their own, so a new duty would change them. */
const unnumbered = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) => {
      if (NUMBERS.includes(name) && typeof part === 'number') return 0;
      return typeof part === 'string' ? part.replaceAll(/(@|%40|entry )\d+/g, '$1') : part;
    }),
  ) as T;

const move = known();
const reading = unnumbered(moveReading({ parts: new Set(PARTS), named: true, calledAs: [] }, move, { explain: true, pseudonym: () => '' }));

/** What the route adds to the reading. */
const BY_THE_ROUTE = { commands: [], seen: {} };

it('shows a move as it is read', () => {
  const { duties, records, escalations, ...rest } = unnumbered({ ...MOVE, ...BY_THE_ROUTE });
  expect({ ...reading, ...BY_THE_ROUTE }).toMatchObject(rest);
  for (const duty of duties) expect(reading.duties).toContainEqual(duty);
  for (const record of records) expect(reading.records).toContainEqual(record);
  for (const escalation of escalations) expect(reading.escalations).toContainEqual(escalation);
});

it('shows why a duty has its date as it is explained', () => {
  const { duty: id, why } = unnumbered(WHY);
  expect(reading.duties).toContainEqual(expect.objectContaining({ id, why, status: 'open' }));
});

it('lists duties as the move owes them, in order', () => {
  for (const list of [PAST_ITS_DATE.items, DUE_NEXT.items, WAITING.duties]) {
    expect(list.map(({ due }) => due)).toEqual(list.map(({ due }) => due).toSorted());
    for (const { duty: id, name, owner: post, due, statutory, pastItsDate } of unnumbered(list)) {
      const owner: unknown = expect.objectContaining({ post });
      const owed = { id, name, due, pastItsDate, status: 'open', owner, statutory: statutory === 'statutory' ? 'yes' : statutory };
      expect(reading.duties).toContainEqual(expect.objectContaining(owed));
    }
  }
});

it('lists calls and notices as they were made', () => {
  for (const { duty, level, post, at } of unnumbered(WAITING.calls))
    expect(reading.escalations).toContainEqual(expect.objectContaining({ duty, level, post, at, open: true }));
  for (const { duty, level, post, since: at, due, name } of unnumbered(INBOX.items)) {
    expect(reading.escalations).toContainEqual(expect.objectContaining({ duty, level, post, at }));
    expect(reading.duties).toContainEqual(expect.objectContaining({ id: duty, name, due }));
  }
});

it('lists the move as it is read', () => {
  const { id, revision, status, statusInWords, route, child, home, since: movedAt } = reading;
  const stay = { status, home, movedAt };
  expect(MOVES.items).toContainEqual(expect.objectContaining({ ...stay, id, revision, statusInWords, route, child }));
  expect(CHILD.moves).toContainEqual(expect.objectContaining({ ...stay, move: id }));
});

it('shows the authority and its policy as they are', () => {
  const { entries } = policyReading({ book: move.book, now: move.at });
  for (const entry of POLICY.entries) expect(entries).toContainEqual(entry);
  for (const { id: post, role, title, reportsTo } of SHOWN_AUTHORITY.posts)
    expect(SEATS).toContainEqual(expect.objectContaining({ post, role, title, reportsTo }));
});
