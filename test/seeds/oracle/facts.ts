/** What the records say, read one after the other: no state machine, just lists. */
import { eighteenthBirthday, startOf } from './days.js';
import type { Seen } from './plain-world.js';

/** A record with its times; after a correction with the corrected time of occurrence. */
export interface Fact {
  readonly seq: number;
  readonly at: number;
  readonly rec: number;
  readonly post: string;
  readonly content: Readonly<Record<string, unknown>>;
}
export interface Sending extends Fact {
  returned?: Fact;
  endorsed?: true;
}
export interface Yes extends Fact {
  readonly interim: boolean;
}
export interface Decision extends Fact {
  readonly yes: boolean;
  readonly endDate?: string;
  /** The verbal yes or interim decision that it puts into writing. */
  readonly writes?: number;
  /** When a verbal yes was confirmed; the decision itself is of the time of the yes. */
  readonly confirmedAt?: number;
}
export interface Plan extends Fact {
  readonly planned: number;
}

export class Facts {
  route: 'asked' | 'found-there' = 'asked';
  opened!: Fact;
  turns18 = 0;
  socialWorker = '';
  request: 'draft' | 'sent' | 'endorsed' | 'decided' = 'draft';
  readonly sendings: Sending[] = [];
  readonly yeses: Yes[] = [];
  readonly notes: Fact[] = [];
  readonly decisions: Decision[] = [];
  readonly continuations: Decision[] = [];
  readonly filings: Fact[] = [];
  readonly plans: Plan[] = [];
  moved?: Fact;
  movedAfterNo = false;
  discovered?: Fact;
  /** The child was there when the authority started. */
  opening?: Fact;
  readonly visits: Fact[] = [];
  readonly writeUps: Fact[] = [];
  readonly reviews: Fact[] = [];
  readonly outcomes: Fact[] = [];
  readonly missing: { readonly from: number; to?: number; readonly seq: number }[] = [];
  withdrawn?: Fact;
  stayEnded?: Fact;
  registeredFrom?: number;
  died?: Fact;
  private readonly kinds = new Map<string, Fact[]>();

  constructor(records: readonly Seen[]) {
    for (const fact of standing(records)) this.read(fact.type, fact);
  }

  private read(type: string, fact: Fact): void {
    this.kinds.set(type, [...(this.kinds.get(type) ?? []), fact]);
    const reader = READERS[type];
    reader?.(this, fact);
  }

  /** Every record of a kind, in the order in which they were written down. */
  of(kind: string): readonly Fact[] {
    return this.kinds.get(kind) ?? [];
  }

  yesOf(seq: number): Yes | undefined {
    return this.yeses.find((yes) => yes.seq === seq);
  }
}

const text = (fact: Fact, name: string): string | undefined => fact.content[name] as string | undefined;
const number = (fact: Fact, name: string): number => fact.content[name] as number;

/** Records with each corrected one in its corrected form; a correction keeps the time of first recording. */
const standing = (records: readonly Seen[]): (Fact & { type: string })[] => {
  const hidden = records.filter(({ type }) => type === 'entry-hidden').map(({ content }) => content['entry']);
  return records
    .filter(({ type, seq }) => type !== 'entry-corrected' && !hidden.includes(seq))
    .map((record) => {
      const correction = records.findLast(({ type, content }) => type === 'entry-corrected' && content['entry'] === record.seq);
      return {
        type: record.type,
        seq: record.seq,
        rec: record.recordedAt,
        post: record.actor.post ?? '',
        at: correction ? (correction.content['occurredAt'] as number) : record.occurredAt,
        content: correction ? (correction.content['corrected'] as Readonly<Record<string, unknown>>) : record.content,
      };
    });
};

const open = (facts: Facts, fact: Fact): void => {
  facts.opened = fact;
  facts.turns18 = startOf(eighteenthBirthday(text(fact, 'bornOn')!));
  facts.socialWorker = text(fact, 'socialWorker')!;
};
const sayYes = (facts: Facts, fact: Fact): void => {
  facts.yeses.push({ ...fact, interim: text(fact, 'kind') === 'interim-decision' });
  if (!facts.moved) facts.plans.push({ ...fact, planned: number(fact, 'neededBy') });
};
const hasNo = (facts: Facts): boolean => byTime(facts.decisions).at(-1)?.yes === false;

/** A yes that nothing in writing has answered. */
const unanswered = (facts: Facts, yes: Yes): boolean =>
  !facts.decisions.some(({ writes, seq }) => writes === yes.seq || (yes.interim && seq > yes.seq));

const isWaiting = ({ request }: Facts): boolean => request === 'sent' || request === 'endorsed';

const decide = (facts: Facts, fact: Fact, yes: boolean): void => {
  const before = byTime(facts.yeses).filter((given) => given.at <= fact.at && unanswered(facts, given));
  add(facts.decisions, { ...fact, yes, ...endDateOf(fact), ...(before.length > 0 && { writes: before.at(-1)!.seq }) });
  answered(facts);
};
const answered = (facts: Facts): void => {
  if (isWaiting(facts)) facts.request = 'decided';
};
const endDateOf = (fact: Fact) => {
  const endDate = text(fact, 'endDate');
  return endDate === undefined ? {} : { endDate };
};
const add = <T>(list: T[], item: T): void => void list.push(item);

const READERS: Readonly<Record<string, (facts: Facts, fact: Fact) => void>> = {
  'move-opened': open,
  'verbal-yes-first': (facts, fact) => {
    open(facts, fact);
    sayYes(facts, fact);
  },
  'found-there': (facts, fact) => {
    open(facts, fact);
    facts.route = 'found-there';
    facts.discovered = fact;
    facts.moved = { ...fact, at: number(fact, 'livingThereSince') };
  },
  'opening-position': (facts, fact) => {
    open(facts, fact);
    facts.route = 'found-there';
    facts.opening = fact;
    facts.moved = { ...fact, at: number(fact, 'livingThereSince') };
    facts.decisions.push({
      ...fact,
      yes: true,
      ...(text(fact, 'decisionEndsOn') !== undefined && { endDate: text(fact, 'decisionEndsOn')! }),
    });
  },
  'request-drafted': (facts) => (facts.request = 'draft'),
  'request-sent': (facts, fact) => {
    const last = byTime(facts.decisions).at(-1);
    const forTheRecord = last?.writes !== undefined && !(facts.movedAfterNo && last.seq < facts.moved!.seq);
    facts.request = forTheRecord ? 'decided' : 'sent';
    facts.sendings.push({ ...fact });
    if (!facts.moved && !hasNo(facts)) facts.plans.push({ ...fact, planned: number(fact, 'neededBy') });
  },
  // Whoever answers a sending that was hidden since answers nothing.
  'request-returned': (facts, fact) => {
    if (!isWaiting(facts)) return;
    facts.request = 'draft';
    facts.sendings.at(-1)!.returned = fact;
  },
  'request-endorsed': (facts) => {
    if (isWaiting(facts)) facts.request = 'endorsed';
  },
  'verbal-yes-given': sayYes,
  'verbal-yes-noted': (facts, fact) => add(facts.notes, fact),
  'verbal-yes-confirmed': (facts, fact) => {
    const yes = facts.yesOf(number(fact, 'yes'));
    if (!yes) return;
    add(facts.decisions, { ...fact, at: yes.at, yes: true, confirmedAt: fact.at, writes: yes.seq, ...endDateOf(fact) });
    answered(facts);
  },
  authorised: (facts, fact) => decide(facts, fact, true),
  'not-authorised': (facts, fact) => decide(facts, fact, false),
  continued: (facts, fact) => add(facts.continuations, { ...fact, yes: true, ...endDateOf(fact) }),
  'not-continued': (facts, fact) => add(facts.continuations, { ...fact, yes: false }),
  'decision-filed': (facts, fact) => add(facts.filings, fact),
  'move-planned': (facts, fact) => add(facts.plans, { ...fact, planned: number(fact, 'plannedFor') }),
  moved: (facts, fact) => {
    facts.moved = fact;
    facts.movedAfterNo = hasNo(facts);
  },
  visited: (facts, fact) => add(facts.visits, fact),
  'visit-written-up': (facts, fact) => add(facts.writeUps, fact),
  'review-held': (facts, fact) => add(facts.reviews, fact),
  'review-outcome-recorded': (facts, fact) => add(facts.outcomes, fact),
  'went-missing': (facts, fact) => add(facts.missing, { from: fact.at, seq: fact.seq }),
  'returned-from-missing': (facts, fact) => {
    const episode = byTime(facts.missing.map((one) => ({ ...one, at: one.from }))).findLast(({ to }) => to === undefined);
    const stored = facts.missing.find(({ seq }) => seq === episode?.seq);
    if (stored) stored.to = fact.at;
  },
  allocated: (facts, fact) => {
    const vacancy = facts.of('vacancy-recorded').find(({ seq }) => seq === number(fact, 'vacancy'));
    if (vacancy && text(vacancy, 'whose') === 'social-worker') facts.socialWorker = text(fact, 'post')!;
  },
  'request-withdrawn': (facts, fact) => (facts.withdrawn = fact),
  'stay-ended': (facts, fact) => (facts.stayEnded = fact),
  'ending-withdrawn': (facts) => delete facts.stayEnded,
  'home-registered': (facts, fact) => (facts.registeredFrom = startOf(text(fact, 'effectiveFrom')!)),
  'child-died': (facts, fact) => (facts.died = fact),
};

/** In the order in which things happened; of two at one time the one written down first. */
export const byTime = <T extends { readonly at: number; readonly seq: number }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => a.at - b.at || a.seq - b.seq);

/** Whether one record came after another in that order. */
export const isAfter = (a: { at: number; seq: number }, b: { at: number; seq: number }): boolean =>
  a.at > b.at || (a.at === b.at && a.seq > b.seq);

export const nextAfter = <T extends Fact>(list: readonly T[], trigger: Fact): T | undefined =>
  byTime(list).find((later) => isAfter(later, trigger));

/** The first to be written down. */
export const firstWritten = <T extends { readonly seq: number }>(list: readonly T[]): T | undefined =>
  list.toSorted((a, b) => a.seq - b.seq)[0];
