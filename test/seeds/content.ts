/** What is written into a command: mostly right, now and then naming what is not there. */
import type { Given, PlainEvent } from './acts.js';
import { ALL_DECISIONS, YESES } from './known.js';
import { dateOf, HOUR, plusDays } from './oracle/days.js';
import type { Random } from './random.js';
import { SECTIONS } from './sections/index.js';
import { entryOf, type Situation, TEXT } from './situation.js';

type Content = Given['content'];

/** Those that TestHouse knows. */
const CHILD = '00000000-0000-4000-8000-0000000000c1';
const HOME = '00000000-0000-4000-8000-0000000000a1';
const REASONS = { reasons: TEXT, reasonForTheChild: TEXT };
const PROMPTS = { education: TEXT, health: TEXT, familyTime: TEXT, hobbies: TEXT };

const opening = ({ random, bornOn, now }: Situation): Content => ({
  child: CHILD,
  bornOn: random.chance(0.04) ? plusDays(dateOf(now), random.between(-2, 3)) : bornOn,
  home: HOME,
  socialWorker: random.chance(0.03) ? 'hos' : 'sw',
  ...(random.chance(0.9) && { iro: random.chance(0.02) ? 'sw' : 'iro' }),
});

const neededBy = ({ random, now }: Situation): number => now + random.pick([-2, 0, 2, 6, 20, 24, 25, 48, 90, 200].map((h) => h * HOUR));
const endDate = ({ random, now }: Situation, days: number): Content =>
  random.chance(0.25)
    ? { endDate: plusDays(dateOf(now), random.between(random.chance(0.9) ? 0 : days, random.chance(0.9) ? days : days + 3)) }
    : {};
const yes = (situation: Situation): Content => {
  const { random } = situation;
  const kind = random.pick(['verbal-yes', 'interim-decision']);
  const usual = kind === 'verbal-yes' ? random.pick(['dcs', 'dcs', 'dcs', 'ad', 'tm']) : 'on-call';
  const saidBy = random.chance(0.05) ? random.pick(['sw', 'iro', 'relief']) : usual;
  const covering = kind === 'verbal-yes' && random.chance(0.15) ? { saidBy: random.pick(['hos', 'tm']), saidByPost: 'dcs' } : undefined;
  return { kind, saidBy, saidByPost: saidBy, ...covering, neededBy: neededBy(situation), ...conflict(situation) };
};
const conflict = ({ random }: Situation): Content => (random.chance(0.5) ? { conflictReason: TEXT } : {});
const request = (situation: Situation): Content => ({ neededBy: neededBy(situation), reasons: TEXT, alternatives: TEXT, risks: TEXT });
const visit = ({ random }: Situation): Content => ({
  by: random.pick(['social-worker', 'social-worker', 'social-worker', 'named-deputy', 'duty-worker', 'out-of-hours-worker']),
  announced: random.chance(0.5),
  seen: random.chance(0.85),
  alone: random.pick(['alone', 'alone', 'alone', 'child-refused', 'not-appropriate', 'not-alone']),
  ...(random.chance(0.7) && { whyNotAlone: TEXT }),
  safetyConcern: random.chance(0.2),
});
const note = (situation: Situation): Content => ({
  yes: entryOf(situation, YESES, 'verbal-yes-noted', 'yes'),
  how: 'telephone',
  said: TEXT,
  ...(situation.random.chance(0.5) && { reasons: TEXT, alternatives: TEXT, risks: TEXT }),
});
const outcome = (situation: Situation): Content => {
  const { random, now, duties } = situation;
  const action = { what: TEXT, owner: random.chance(0.95) ? 'sw' : 'nobody', dueOn: plusDays(dateOf(now), random.chance(0.95) ? 7 : 40) };
  const lists = duties.filter((duty) => duty.startsWith('visit-written-up'));
  return {
    review: entryOf(situation, ['review-held'], 'review-outcome-recorded', 'review'),
    decisions: TEXT,
    ...PROMPTS,
    actions: [action],
    ...(random.chance(0.8) && { answers: lists.map((duty) => ({ duty, owner: 'sw', dueOn: dateOf(now) })) }),
    sentTo: random.chance(0.96) ? [{ post: 'sw' }] : [],
    sentAt: random.chance(0.95) ? now : now + HOUR,
  };
};
const filing = (situation: Situation): Content => ({
  decision: entryOf(situation, ALL_DECISIONS, 'decision-filed', 'decision'),
  cmsRef: 'CF-1',
  filedAt: situation.now + (situation.random.chance(0.95) ? 0 : HOUR),
});
const writeUp = (situation: Situation): Content => ({
  visit: entryOf(situation, ['visited'], 'visit-written-up', 'visit'),
  childsWords: TEXT,
  bedroom: TEXT,
  ...PROMPTS,
});
const someDuty = ({ random, duties }: Situation): string =>
  duties.length > 0 && random.chance(0.95) ? random.pick(duties) : 'no-such-duty@1';

const CONTENTS: Readonly<Record<string, (situation: Situation) => Content>> = {
  'open-move': (situation) => ({ ...opening(situation), ...(situation.random.chance(0.5) && { neededBy: neededBy(situation) }) }),
  'open-with-verbal-yes': (situation) => ({ ...opening(situation), ...yes(situation) }),
  'open-position': (situation) => ({
    ...opening(situation),
    livingThereSince: situation.now - situation.random.between(1, 200) * 24 * HOUR,
    decisionInForce: true,
    ...(situation.random.chance(0.5) && { decisionEndsOn: plusDays(dateOf(situation.now), situation.random.between(-3, 20)) }),
    ...(situation.random.chance(0.5) && { lastVisitOn: plusDays(dateOf(situation.now), -situation.random.between(0, 40)) }),
    account: TEXT,
  }),
  'record-found-there': (situation) => ({
    ...opening(situation),
    livingThereSince:
      situation.now - (situation.random.chance(0.6) ? situation.random.between(-1, 30) * 7 : situation.random.between(20, 200) * 24) * HOUR,
    found: 'never-registered',
    account: TEXT,
  }),
  'draft-request': (situation) => ({ ...(situation.random.chance(0.5) && { neededBy: neededBy(situation) }) }),
  'send-request': request,
  'return-request': () => ({ changes: TEXT }),
  'withdraw-request': () => ({ why: TEXT }),
  'record-verbal-yes': yes,
  'note-verbal-yes': note,
  'confirm-verbal-yes': (situation) => ({
    yes: entryOf(situation, YESES, 'verbal-yes-confirmed', 'yes'),
    ...REASONS,
    ...endDate(situation, 14),
  }),
  'endorse-request': conflict,
  authorise: (situation) => ({ ...REASONS, ...endDate(situation, 14), ...conflict(situation) }),
  'not-authorise': (situation) => ({ ...REASONS, insteadTonight: TEXT, ...conflict(situation) }),
  'file-decision': filing,
  continue: (situation) => ({ ...REASONS, ...endDate(situation, 28), ...conflict(situation) }),
  'not-continue': (situation) => ({ ...REASONS, whatNext: TEXT, ...conflict(situation) }),
  'plan-move': (situation) => ({ plannedFor: neededBy(situation), why: TEXT }),
  'record-move': () => ({ previousEnded: 'emergency' }),
  'record-visit': visit,
  'write-up-visit': writeUp,
  'hold-review': () => ({ needed: [{ role: 'social-worker' }], came: [{ role: 'social-worker' }] }),
  'record-review-outcome': outcome,
  'record-registration': ({ random, now }) => ({
    urn: 'SC1',
    effectiveFrom: plusDays(dateOf(now - random.pick([0, 24, 72]) * HOUR), random.chance(0.75) ? 0 : 2),
    evidence: TEXT,
  }),
  'record-stay-ended': ({ random }) => ({ manner: random.pick(['planned', 'unplanned']), whereTo: 'registered-home' }),
  'acknowledge-escalation': (situation) => ({
    duty: someDuty(situation),
    plan: TEXT,
    by: plusDays(dateOf(situation.now - (situation.random.chance(0.95) ? 0 : 48) * HOUR), 1),
  }),
  'add-late-reason': (situation) => ({ duty: someDuty(situation), reason: 'other' }),
};

export const contentOf = (verb: string, situation: Situation): Content =>
  (CONTENTS[verb] ?? SECTIONS.find(({ contents }) => verb in contents)?.contents[verb])?.(situation) ?? {};

const TURNING = ['moved', 'stay-ended', 'went-missing', 'returned-from-missing', 'child-died'];

/** A correction: another time, other content, or both; sometimes of an entry that is not there, or of another kind. */
export const correctionOf = ({ random, known, now }: Situation): { content: Content; of: PlainEvent | undefined } => {
  const all = known.entries.filter(({ type }) => type !== 'entry-corrected');
  const turning = all.filter(({ type }) => TURNING.includes(type));
  // Times on which others rest are corrected more often than they would be by chance.
  const candidates = turning.length > 0 && random.chance(0.3) ? turning : all;
  const entry = candidates.length > 0 ? random.pick(candidates) : undefined;
  if (!entry || random.chance(0.06)) return { content: { entry: 900, kind: 'visited', why: TEXT, corrected: {} }, of: entry };
  const moved = entry.occurredAt + random.between(-72, 48) * HOUR;
  return {
    of: entry,
    content: {
      entry: entry.seq,
      kind: random.chance(0.96) ? entry.type : 'moved',
      why: TEXT,
      ...(random.chance(0.6) && { occurredAt: random.chance(0.93) ? Math.min(moved, now) : now + HOUR }),
      corrected: random.chance(0.5) ? amended(entry, random, now) : entry.content,
    },
  };
};

const amended = ({ content }: PlainEvent, random: Random, now: number): Content => {
  const changed: Record<string, unknown> = { ...content };
  for (const name of ['seen', 'safetyConcern']) if (name in changed && random.chance(0.6)) changed[name] = changed[name] !== true;
  for (const name of ['neededBy', 'plannedFor', 'livingThereSince'])
    if (name in changed) changed[name] = (changed[name] as number) + random.between(-60, 30) * HOUR;
  if ('alone' in changed) changed['alone'] = random.pick(['alone', 'not-alone', 'not-appropriate']);
  if ('effectiveFrom' in changed) changed['effectiveFrom'] = plusDays(dateOf(now - 48 * HOUR), random.between(0, 3));
  if ('endDate' in changed || ('reasonForTheChild' in changed && random.chance(0.2)))
    changed['endDate'] = plusDays(dateOf(now), random.between(0, 9));
  if ('bornOn' in changed && random.chance(0.3)) changed['bornOn'] = plusDays(changed['bornOn'] as string, random.between(0, 5));
  return changed;
};
