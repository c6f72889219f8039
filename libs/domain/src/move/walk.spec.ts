import fc from 'fast-check';
import { at, AUTHORITY, BOOK, OPENING, OUTCOME, REASONS, REQUEST, REVIEW, SEEN_ALONE, Story, TEXT, WROTE_UP } from '#support/story';
import { usual } from '#support/usual/index';
import type { LedgerLine } from '#domain/policy/promises';
import { worse } from '#domain/policy/judge';
import { wakeAt } from '#domain/policy/strike';
import type { Outcome } from '#domain/policy/duty';
import { COMMANDS, commandNamed } from './commands/index.js';
import { CORRECTION, foldEffective } from './correction.js';
import { dutiesOf } from './duties.js';
import { nextStatus } from './lifecycle.js';
import type { Mark } from '#domain/policy/occurrence';

// A move told by chance: whoever does whatever, whenever. What holds here holds for every move.

const HOUR = 3_600_000;
interface Step {
  readonly verb: string;
  readonly after: number;
  readonly ago: number;
  readonly pick: number;
  readonly flag: boolean;
}

/** Some entry of the kind that a command has to name; one that there is not, where there is none. */
const entryFor = (story: Story, verb: string, pick: number): number => {
  const state = story.memory.state;
  const marks: readonly Mark[] = !state
    ? []
    : verb === 'file-decision'
      ? [...state.decisions, ...state.verbalYeses, ...state.continuations]
      : verb === 'write-up-visit'
        ? state.visits
        : verb === 'record-review-outcome'
          ? state.reviews
          : state.verbalYeses;
  return marks[pick % Math.max(marks.length, 1)]?.seq ?? 1;
};

const contentOf = (story: Story, { verb, pick, flag }: Step): Readonly<Record<string, unknown>> => {
  const { now } = story;
  const entry = entryFor(story, verb, pick);
  const raised = Object.keys(story.memory.page.progress);
  const yes = { kind: flag ? 'verbal-yes' : 'interim-decision', ...(flag ? said('dcs') : said('on-call')), neededBy: now + pick * HOUR };
  const contents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'open-move': OPENING,
    'open-with-verbal-yes': { ...OPENING, ...yes },
    'record-verbal-yes': yes,
    'record-found-there': { ...OPENING, livingThereSince: now - pick * 3 * HOUR, found: 'never-registered', account: TEXT },
    'draft-request': { neededBy: now + pick * HOUR },
    'send-request': { ...REQUEST, neededBy: now + pick * HOUR },
    'note-verbal-yes': { yes: entry, how: 'telephone', said: TEXT, ...(flag && { reasons: TEXT, alternatives: TEXT, risks: TEXT }) },
    'confirm-verbal-yes': { yes: entry, ...REASONS },
    authorise: REASONS,
    'not-authorise': { ...REASONS, insteadTonight: TEXT },
    'file-decision': { decision: entry, cmsRef: 'CF-1', filedAt: now },
    'plan-move': { plannedFor: now + pick * HOUR, why: TEXT },
    'record-visit': { ...SEEN_ALONE, seen: flag || pick > 4, safetyConcern: pick > 15 },
    'write-up-visit': { visit: entry, ...WROTE_UP },
    'hold-review': REVIEW,
    'record-review-outcome': { review: entry, ...OUTCOME, sentAt: now, answers: answers(story) },
    'record-registration': { urn: '1', effectiveFrom: new Date(now).toISOString().slice(0, 10), evidence: TEXT },
    'acknowledge-escalation': { duty: raised[pick % Math.max(raised.length, 1)] ?? '', plan: TEXT, by: '2027-12-31' },
    'add-late-reason': { duty: raised[pick % Math.max(raised.length, 1)] ?? '', reason: 'other' },
  };
  return { lateReason: 'other', ...usual(verb).content(story), ...contents[verb] };
};
const said = (person: string) => ({ saidBy: person, saidByPost: person });
const answers = (story: Story) =>
  story.memory.page.open.map(({ duty }) => ({ duty, owner: 'sw', dueOn: new Date(story.now + 24 * HOUR).toISOString().slice(0, 10) }));

const whoFor = (verb: string): string => Object.values(AUTHORITY.posts).find(({ role }) => commandNamed(verb)!.by.includes(role))!.id;

/** A correction of some entry that another time was right. */
const corrects = (story: Story, { pick, ago }: Step): void => {
  const entries = story.history().filter(({ type }) => type !== CORRECTION);
  const entry = entries[pick % Math.max(entries.length, 1)];
  if (!entry) return;
  const occurredAt = Math.max(entry.occurredAt - ago * HOUR, at('2026-11-01 00:00'));
  const content = { entry: entry.seq, kind: entry.type, why: TEXT, corrected: entry.content, occurredAt };
  story.tries(entry.actor.person, 'correct-entry', content);
};

const LIKELY = ['open-move', 'send-request', 'endorse-request', 'authorise', 'record-move', 'record-visit', 'hold-review'];
const steps = fc.array(
  fc.record({
    verb: fc.constantFrom(...COMMANDS.map(({ verb }) => verb), ...LIKELY, ...LIKELY, 'correct-entry'),
    after: fc.oneof(fc.nat({ max: 30 }), fc.nat({ max: 200 })),
    ago: fc.oneof(fc.constant(0), fc.nat({ max: 60 })),
    pick: fc.nat({ max: 20 }),
    flag: fc.boolean(),
  }),
  { minLength: 8, maxLength: 30 },
);

const walk = (path: readonly Step[], look: (story: Story) => void): void => {
  const story = new Story().born('2009-02-28').until('2026-11-16 10:00');
  for (const step of path) {
    story.until(story.now + step.after * HOUR);
    const before = story.memory.state?.lifecycle.is ?? 'nothing';
    if (step.verb === 'correct-entry') corrects(story, step);
    else {
      const refusal = story.tries(whoFor(step.verb), step.verb, contentOf(story, step), story.now - step.ago * HOUR);
      const leads = nextStatus(before, commandNamed(step.verb)!.record.kind);
      expect(refusal?.rule === 'lifecycle').toBe(leads === undefined);
      if (!refusal) expect(story.memory.state!.lifecycle.is).toBe(leads);
    }
    look(story);
  }
};
const always = (look: (story: Story) => void): void =>
  fc.assert(
    fc.property(steps, (path) => walk(path, look)),
    { numRuns: 20 },
  );

/** What the ledger alone says stands open, with its due instant. */
const replayed = (lines: readonly LedgerLine[]): Map<string, number | undefined> => {
  const open = new Map<string, number | undefined>();
  for (const line of lines)
    if (line.line === 'met' || line.line === 'ended') open.delete(line.duty);
    else if (line.line !== 'moved' || open.has(line.duty)) open.set(line.duty, line.due);
  return open;
};

describe('of every move', () => {
  it('the ledger replayed is the list of what is open, and that is what the duties say', () =>
    always((story) => {
      const page = new Map(story.memory.page.open.map(({ duty, due }) => [duty, due]));
      expect(replayed(story.events.flatMap(({ ledger }) => ledger ?? []))).toEqual(page);
      if (!story.memory.state) return;
      const open = story.duties().filter(({ status }) => status.is === 'open');
      expect(new Map(open.map(({ id, due }) => [id, due]))).toEqual(page);
    }));
  it('the case events folded anew are its state', () =>
    always((story) => {
      if (story.memory.state) expect(foldEffective(story.history())).toEqual(story.memory.state);
    }));
  it('nobody is called early, nor twice for one duty at one level, nor after the duty is closed', () =>
    always((story) => {
      const raised = story.events.filter(({ type }) => type === 'raised');
      const keys = raised.map(({ content }) => `${String(content['duty'])} ${String(content['level'])}`);
      expect(new Set(keys).size).toBe(keys.length);
      const before: LedgerLine[] = [];
      for (const event of story.events) {
        expect(event.occurredAt).toBeLessThanOrEqual(event.recordedAt);
        if (event.type === 'raised' || event.type === 'repeated') expect(replayed(before).has(String(event.content['duty']))).toBe(true);
        before.push(...(event.ledger ?? []));
      }
    }));
  it('no outcome ever improves', () =>
    always((story) => {
      const outcomes = new Map<string, Outcome>();
      for (const line of story.events.flatMap(({ ledger }) => ledger ?? [])) {
        const before = outcomes.get(line.duty);
        if (line.outcome === undefined) continue;
        if (before !== undefined) expect(worse(before, line.outcome)).toBe(line.outcome);
        outcomes.set(line.duty, line.outcome);
      }
    }));
  it('a child under 18 who lives there is watched: somebody owes a visit and a review', () =>
    always((story) => {
      if (story.memory.state?.lifecycle.is !== 'living-there' || story.now >= at('2027-02-28 00:00')) return;
      const open = story.open();
      expect(open.some((duty) => duty.startsWith('first-visit') || duty.startsWith('next-visit'))).toBe(true);
      expect(open.some((duty) => duty.startsWith('management-review'))).toBe(true);
    }));
  it('the clock always has a next time to wake that lies ahead, and looking earlier changes nothing', () =>
    always((story) => {
      expect(wakeAt(story.memory.page) ?? Infinity).toBeGreaterThan(story.now);
      const events = story.events.length;
      expect(story.until(story.now).events).toHaveLength(events);
    }));
  it('what is owed does not depend on when one looks at it again', () =>
    always((story) => {
      if (!story.memory.state) return;
      const { duties } = dutiesOf(story.memory.state, BOOK, story.now);
      expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
    }));
});
