import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  OPENING,
  REASONS,
  REQUEST,
  REVIEW,
  saidYes,
  SEEN_ALONE,
  Story,
  TEXT,
  foundThere,
  authorised,
  livingThere,
  endorsed,
  at,
} from '#support/story';
import { capacitiesOf } from '#domain/authority/capacity';
import { CORRECTION } from './correction.js';
import { COMMANDS, commandThatMakes } from './commands/index.js';
import { IN_WORDS, commandsNow } from './decide.js';
import { type Edge, LIFECYCLE, nextStatus } from './lifecycle.js';
import { RECORDS } from './records/index.js';
import type { Status } from './state.js';

const STATES = Object.keys(IN_WORDS) as (Status | 'nothing')[];
const MOVED = { previousEnded: 'emergency' };
const LEFT = { manner: 'planned', whereTo: 'family' };
const REGISTERED = { urn: '1234567', effectiveFrom: '2026-11-18', evidence: TEXT };
const there = (): Story => livingThere().until('2026-11-18 10:00');

/** One move in each state. */
const IN: Readonly<Record<Status | 'nothing', () => Story>> = {
  nothing: () => new Story().until('2026-11-16 10:00'),
  draft: () => IN.nothing().does('sw', 'open-move', OPENING),
  requested: () => IN.draft().does('sw', 'send-request', REQUEST),
  endorsed: () => endorsed(),
  'agreed-verbally': () => saidYes('2026-11-16 22:00'),
  authorised: () => authorised(),
  'not-authorised': () => endorsed().does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT }),
  withdrawn: () => IN.draft().does('sw', 'withdraw-request', { why: TEXT }),
  'living-there': there,
  registered: () => there().does('sw', 'record-registration', REGISTERED),
  'stay-ended': () => there().does('sw', 'record-stay-ended', LEFT),
  protected: () => there().does('sw', 'record-death'),
};

const reachableFrom = (start: Status | 'nothing', edges: readonly Edge[]): Set<string> => {
  const seen = new Set<string>([start]);
  for (const state of seen) for (const { from, to } of edges) if (from === state) seen.add(to);
  return seen;
};

describe('the table', () => {
  it('says of each state and record at most once where it leads', () => {
    const keys = LIFECYCLE.map(({ from, record }) => `${from} ${record}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('reaches every state from nothing', () => expect([...reachableFrom('nothing', LIFECYCLE)].toSorted()).toEqual(STATES.toSorted()));
  it('leaves no state without a way on', () =>
    expect(STATES.filter((state) => !LIFECYCLE.some(({ from, record }) => from === state && record !== CORRECTION))).toEqual([]));
  it('never leads back to nothing', () => expect(LIFECYCLE.filter(({ to }) => (to as string) === 'nothing')).toEqual([]));
  it.each(COMMANDS.map(({ verb, record }) => [verb, record.kind]))('has a place for the record of %s', (_, kind) =>
    expect(LIFECYCLE.some(({ record }) => record === kind)).toBe(true),
  );
  it.each(RECORDS.map(({ kind }) => kind))('%s is made by a command', (kind) => expect(commandThatMakes(kind)?.record.kind).toBe(kind));
  it('names no record that nobody makes, the correction apart', () =>
    expect([...new Set(LIFECYCLE.map(({ record }) => record))].filter((record) => !commandThatMakes(record))).toEqual([CORRECTION]));
  it('lists every file of commands and of records', () => {
    const files = (folder: string) =>
      readdirSync(fileURLToPath(new URL(folder, import.meta.url)), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.basename(file, '.ts'));
    expect(files('commands').filter((file) => file !== 'index')).toHaveLength(COMMANDS.length);
    // `opening` is what first entries share; a verbal yes makes two kinds.
    expect(files('records').filter((file) => file !== 'index' && file !== 'opening')).toHaveLength(RECORDS.length - 1);
    expect(new Set(COMMANDS.map(({ verb }) => verb)).size).toBe(COMMANDS.length);
  });
});

describe.each(STATES)('in the state %s', (state) => {
  it('a story comes to it', () => expect(IN[state]().memory.state?.lifecycle.is ?? 'nothing').toBe(state));
  it.each(COMMANDS.filter(({ record }) => !nextStatus(state, record.kind)).map(({ verb }) => verb))('the lifecycle refuses %s', (verb) =>
    expect(IN[state]().tries('sw', verb)).toMatchObject({ rule: 'lifecycle', facts: { status: state } }),
  );
  it('whatever is refused else is refused by another rule', () => {
    const story = IN[state]();
    for (const { verb } of COMMANDS.filter(({ record }) => nextStatus(state, record.kind)))
      expect(story.tries('performance', verb)).toMatchObject({ rule: 'who-may' });
  });
  it('the commands on offer are those of the table and of the role', () => {
    const offered = commandsNow(state, capacitiesOf(IN[state]().authority, 'sw', at('2026-11-18 10:00')), COMMANDS);
    const all = COMMANDS.filter(({ record, by }) => nextStatus(state, record.kind) && by.includes('social-worker'));
    expect(offered).toEqual(all);
  });
});

/** What meets each duty that no ending closes must be possible in whatever state the move has come to. */
describe('what no ending closes can be met', () => {
  const note = { yes: 1, how: 'telephone', said: TEXT };
  const request = { ...REQUEST, neededBy: at('2026-12-01 10:00') };
  const decides = (story: Story): Story =>
    story.does('sw', 'send-request', request).does('hos', 'endorse-request').does('dcs', 'authorise', REASONS);

  it.each([
    ['the child has left', 'record-stay-ended', LEFT],
    ['the home is registered', 'record-registration', { ...REGISTERED, effectiveFrom: '2026-11-16' }],
    ['the child has died', 'record-death', {}],
  ])('after a discovery, when %s', (_, verb, content) => {
    const story = foundThere('2026-11-16 10:00', '2026-11-15 10:00').does('sw', verb, content);
    expect([story.became('request-after-move'), story.became('decision-after-move')]).toEqual(['open', 'open']);
    decides(story);
    expect([story.became('request-after-move'), story.became('decision-after-move')]).toEqual(['on-time', 'on-time']);
  });
  it.each([
    ['the request is withdrawn', (story: Story) => story.does('sw', 'withdraw-request', { why: TEXT })],
    ['the child has left', (story: Story) => story.does('sw', 'record-move', MOVED).does('sw', 'record-stay-ended', LEFT)],
    ['the child has died', (story: Story) => story.does('sw', 'record-death')],
  ])('after a verbal yes, when %s', (_, then) => {
    const story = then(saidYes('2026-11-16 10:00'));
    const filed = { decision: 1, cmsRef: 'CF-1', filedAt: story.now };
    story
      .does('edt', 'note-verbal-yes', note)
      .does('dcs', 'confirm-verbal-yes', { yes: 1, ...REASONS })
      .does('sw', 'file-decision', filed);
    for (const duty of ['verbal-yes-noted', 'verbal-yes-confirmed', 'decision-on-file']) expect(story.became(duty)).toBe('on-time');
  });
  it('an interim decision is replaced although the request was withdrawn, and a request that was endorsed is not decided any more', () => {
    const onCall = { kind: 'interim-decision', saidBy: 'on-call', saidByPost: 'on-call', neededBy: at('2026-11-20 23:00') };
    const story = endorsed().does('edt', 'record-verbal-yes', onCall).does('sw', 'withdraw-request', { why: TEXT });
    story.does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });
    expect(story.became('verbal-yes-confirmed')).toBe('on-time');
    expect(endorsed().does('sw', 'withdraw-request', { why: TEXT }).tries('dcs', 'authorise', REASONS)).toMatchObject({
      rule: 'endorsed-before-the-decision',
    });
  });
  it('the full request is owed after a verbal yes although the director then decided no', () => {
    const story = saidYes('2026-11-16 22:00')
      .until('2026-11-17 10:00')
      .does('dcs', 'not-authorise', { ...REASONS, insteadTonight: TEXT });
    expect(story.became('full-request-after-verbal-yes')).toBe('open');
    story.does('sw', 'send-request', REQUEST);
    expect(story.became('full-request-after-verbal-yes')).toBe('on-time');
    expect(story.memory.state).toMatchObject({ lifecycle: { is: 'not-authorised' }, request: { is: 'decided' } });
    expect(story.open().filter((duty) => duty.startsWith('child-has-moved'))).toEqual([]);
  });
  it('a decision that the move overtook can be made when the child has left already', () => {
    const story = endorsed().does('sw', 'record-move', MOVED).until('2026-11-17 10:00').does('sw', 'record-stay-ended', LEFT);
    expect(story.became('decision-made')).toBe('open');
    story.does('dcs', 'authorise', REASONS);
    expect(story.became('decision-made')).toBe('late');
  });
  it('every visit and review is written up after the end of the stay', () => {
    const story = there().does('sw', 'record-visit', SEEN_ALONE).does('hos', 'hold-review', REVIEW).does('sw', 'record-stay-ended', LEFT);
    expect(story.open().filter((duty) => /written-up|outcome/.test(duty))).toHaveLength(2);
    for (const kind of ['visit-written-up', 'review-outcome-recorded']) expect(nextStatus('stay-ended', kind)).toBe('stay-ended');
  });
});
