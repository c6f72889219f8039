/**
 * A row of a table of dates, played as a story: `given` is a list of what happened, `;` between. Each is a word or a command's
 * verb, the local time at which it happened, `recorded` and the time at which it was written down where that is another, and
 * fields that are not as usual: `record-visit 2026-12-24 17:00 recorded 2026-12-27 09:00 seen=false`.
 */
import { readFileSync } from 'node:fs';
import { at, local, OPENING, REASONS, REQUEST, Story, TEXT } from '#support/story';
import { doesUsually } from '#support/usual/index';

export interface Row {
  readonly file: string;
  readonly line: number;
  readonly entry: string;
  readonly given: string;
  readonly expected: string;
  readonly why: string;
}

const HOUR = 3_600_000;
/** Columns by semicolon would clash with `given`: they stand between bars. */
export const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text, line }) => line > 1 && text.trim() !== '')
    .map(({ text, line }) => {
      const [entry, given, expected, why] = cells(text);
      if (!entry || !given || !expected || !why) throw new Error(`${file}:${line} has an empty column`);
      return { file, line, entry, given, expected, why };
    });

const cells = (text: string): string[] =>
  [...text.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell!.replace(/^"|"$/g, '').replaceAll('""', '"'));

interface Happening {
  readonly word: string;
  readonly occurredAt: number;
  readonly recordedAt: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

const HAPPENING =
  /^(?<word>[a-z][a-z0-9-]*) (?<at>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?)(?: recorded (?<recorded>\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?))?(?<fields>(?: [a-zA-Z0-9]+=\S*)*)$/;

const happeningOf = (text: string): Happening => {
  const groups = HAPPENING.exec(text)?.groups;
  if (!groups) throw new Error(`Not understood: ${text}`);
  const fields = (groups['fields'] ?? '')
    .trim()
    .split(' ')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return {
    word: groups['word']!,
    occurredAt: at(groups['at']!),
    recordedAt: at(groups['recorded'] ?? groups['at']!),
    fields: Object.fromEntries(fields.map(([name, value]) => [name, valueOf(value)])),
  };
};

/** A flag, a number, a local time written with T, nothing, else text. */
const valueOf = (text: string): unknown => {
  if (text === '') return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? at(text.replace('T', ' ')) : text;
};

const open = (story: Story): Story => story.does('sw', 'open-move', { ...OPENING, ...story.opening });
/** Asked for, endorsed and authorised on the day before, so that nothing about the request is past its date. */
const authorisedBefore = (story: Story, moved: number): Story => {
  story.until(moved - 30 * HOUR);
  open(story).does('sw', 'send-request', { ...REQUEST, neededBy: moved });
  story.until(moved - 29 * HOUR).does('hos', 'endorse-request');
  return story.until(moved - 28 * HOUR).does('dcs', 'authorise', REASONS);
};

type Word = (story: Story, happening: Happening) => Story;
/** What leads up to what a row is about. Every other word is a command's verb. */
const WORDS: Readonly<Record<string, Word>> = {
  drafted: (story, { recordedAt, fields }) => story.until(recordedAt).does('sw', 'open-move', { ...OPENING, ...story.opening, ...fields }),
  sent: (story, { recordedAt, fields }) =>
    open(story.until(recordedAt)).does('sw', 'send-request', { ...REQUEST, neededBy: recordedAt + 72 * HOUR, ...fields }),
  authorised: (story, { occurredAt, recordedAt }) => {
    story.until(occurredAt - 2 * HOUR);
    open(story)
      .does('sw', 'send-request', { ...REQUEST, neededBy: occurredAt + 72 * HOUR })
      .does('hos', 'endorse-request');
    return story.until(recordedAt).does('dcs', 'authorise', REASONS, occurredAt);
  },
  'said-no': (story, { occurredAt, recordedAt }) => {
    story.until(occurredAt - 2 * HOUR);
    open(story)
      .does('sw', 'send-request', { ...REQUEST, neededBy: occurredAt + 72 * HOUR })
      .does('hos', 'endorse-request');
    return story.until(recordedAt).does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT }, occurredAt);
  },
  /** A yes by word of mouth begins the record. */
  'said-yes': (story, { occurredAt, recordedAt, fields }) =>
    doesUsually(story.until(recordedAt), 'open-with-verbal-yes', { ...said(occurredAt, recordedAt), ...fields }, occurredAt),
  moved: (story, happening) => moves(authorisedBefore(story, happening.occurredAt), happening),
  found: (story, { occurredAt, recordedAt, fields }) =>
    doesUsually(
      story.until(recordedAt),
      'record-found-there',
      { livingThereSince: occurredAt - 24 * HOUR, ...late(occurredAt, recordedAt), ...fields },
      occurredAt,
    ),
};

const said = (occurredAt: number, recordedAt: number) => ({ neededBy: occurredAt + HOUR, ...late(occurredAt, recordedAt) });
const moves: Word = (story, { occurredAt, recordedAt, fields }) =>
  doesUsually(story.until(recordedAt), 'record-move', { ...late(occurredAt, recordedAt), ...fields }, occurredAt);
const late = (occurredAt: number, recordedAt: number) => (recordedAt - occurredAt > 24 * HOUR ? { lateReason: 'system-down' } : {});

/** The story that a row tells. */
export const played = ({ given }: Pick<Row, 'given'>, story = new Story()): Story => {
  for (const text of given.split(';')) {
    const happening = happeningOf(text.trim());
    const { word, occurredAt, recordedAt, fields } = happening;
    const known = WORDS[word];
    if (known) known(story, happening);
    else doesUsually(story.until(recordedAt), word, { ...late(occurredAt, recordedAt), ...fields }, occurredAt);
  }
  return story;
};

/** What a row expects and did not find; nothing where all is as it should be. */
export const differences = (row: Row, story = new Story()): string[] => {
  played(row, story);
  const duties = () => story.duties().filter(({ entry }) => entry.id === row.entry);
  const [floors, mains] = [duties().filter(({ kind }) => kind === 'floor'), duties().filter(({ kind }) => kind === 'main')];
  return row.expected.split(';').flatMap((text) => {
    const [what, ...rest] = text.trim().split(' ') as [string, ...string[]];
    const value = rest.join(' ');
    if (what === 'none') return duties().length === 0 ? [] : [`${row.entry} is owed`];
    const main = mains.at(-1);
    if (!main) return [`${row.entry} is not owed`];
    if (what === 'due') return same(what, main.due === undefined ? 'unknown' : local(main.due), value);
    if (what === 'floor') return same(what, floors.at(-1)?.due === undefined ? 'unknown' : local(floors.at(-1)!.due!), value);
    if (what === 'owner') return same(what, 'post' in main.owner ? main.owner.post : main.owner.role, value);
    if (what === 'became') return same(what, became(main.status), value);
    story.until(Math.max(story.now, at(value)));
    const calls = story.calls(floors.some(({ id }) => what.endsWith('!') && id) ? floors.at(-1)!.id : main.id);
    return calls.includes(`${what.replace('!', '')} ${value}`) ? [] : [`${what} ${value}: called ${calls.join(', ') || 'nobody'}`];
  });
};

type Status = ReturnType<Story['duty']>['status'];
const became = (status: Status): string =>
  status.is === 'open' ? 'open' : status.is === 'met' ? status.outcome : `${status.outcome} ${status.by}`;
const same = (what: string, found: string, expected: string): string[] =>
  found === expected ? [] : [`${what} ${found} where ${expected} was expected`];
