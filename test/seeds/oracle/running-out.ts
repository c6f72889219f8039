/** Decisions that run out, and what follows where nothing was decided in time. */
import { cut, endOf, HOUR } from './days.js';
import { byTime, type Decision, type Fact, type Facts, firstWritten, isAfter, type Yes } from './facts.js';
import type { Demand, Owed } from './owed.js';

/** From each verbal yes, from each yes in writing without one, and from each continuation. */
export const continuations = (facts: Facts): Demand[] => {
  const written = facts.decisions.filter(({ yes, writes }) => yes && writes === undefined);
  const first = [...facts.yeses, ...written].map((decision) => running(facts, decision, endsOn(facts, decision)));
  const again = facts.continuations.filter(({ yes }) => yes).map((one) => ({ ...running(facts, one, one.endDate), alt: true }));
  return [...first, ...again];
};

const running = (facts: Facts, decision: Fact, endDate: string | undefined): Demand => {
  const no = byTime(facts.decisions).find((later) => !later.yes && isAfter(later, decision));
  return {
    id: 'continuation-decision',
    trigger: decision,
    from: decision.at,
    notAfter: endDate === undefined ? undefined : endOf(endDate),
    met: byTime([...facts.continuations, ...newYeses(facts, decision)]).find((later) => isAfter(later, decision)),
    ended: no && { by: 'not-authorised', at: cut(no.at) },
  };
};

/** Yeses in writing that are not about this one. */
const newYeses = ({ decisions }: Facts, { seq }: Fact): readonly Decision[] =>
  decisions.filter(({ yes, seq: other, writes }) => yes && other !== seq && writes !== seq);

/** An end date may only shorten: the earliest that a decision on this yes has set. */
const endsOn = ({ decisions }: Facts, decision: Yes | Decision): string | undefined =>
  decisions
    .filter(({ seq, writes, yes }) => yes && (writes === decision.seq || seq === decision.seq))
    .flatMap(({ endDate }) => endDate ?? [])
    .toSorted()[0];

/** Where there was no current decision at the instant at which one ran out. */
export const lapses = (facts: Facts, owed: readonly Owed[], now: number): Demand[] => [
  ...owed
    .filter((duty) => duty.entry !== 'verbal-yes-confirmed' || !coveredByAnother(facts, duty, owed))
    .flatMap((duty) => lapseOf(facts, duty, now)),
  ...facts.continuations.flatMap((decision) => stillThere(facts, decision, now)),
];

/** When a verbal yes ran out unconfirmed, another decision was written down and in force. */
const coveredByAnother = ({ decisions, continuations: all }: Facts, { trigger, due: out }: Owed, owed: readonly Owed[]): boolean =>
  owed.some(({ entry, trigger: other, due, is, met, endedAt }) => {
    if (entry !== 'continuation-decision' || other.seq === trigger.seq || due === undefined || out === undefined || due <= out)
      return false;
    const papers = [...decisions, ...all].filter(({ yes, seq, writes }) => yes && (seq === other.seq || writes === other.seq));
    const no = all.find(({ yes, seq }) => !yes && seq === met?.seq);
    const over = is === 'ended' && endedAt !== undefined && endedAt <= out;
    return papers.some(({ rec }) => cut(rec) <= out) && !over && !(is === 'met' && no && cut(no.rec) <= out);
  });

const lapseOf = (facts: Facts, duty: Owed, now: number): Demand[] => {
  const { due, entry, trigger, is, outcome, met } = duty;
  if (entry !== 'verbal-yes-confirmed' && entry !== 'continuation-decision') return [];
  if (due === undefined || due > cut(now) || (is === 'ended' && outcome !== 'late')) return [];
  const answer = is === 'met' ? met : undefined;
  if (answer && cut(answer.rec) <= due) return [];
  const later = [...facts.decisions, ...facts.continuations].filter(({ rec, seq }) => rec > due && seq > trigger.seq);
  return [lapse(trigger, entry, due, due, firstWritten(answer ? [answer, ...later] : later), false)];
};

/** 24 hours after a decision not to continue. */
const stillThere = ({ moved, stayEnded, continuations: all, decisions }: Facts, decision: Decision, now: number): Demand[] => {
  const out = cut(decision.at) + 24 * HOUR;
  if (decision.yes || !moved || out > cut(now) || (stayEnded && cut(stayEnded.at) <= out)) return [];
  const answer = firstWritten([...all, ...decisions].filter(({ yes, seq }) => yes && seq > decision.seq));
  return answer && cut(answer.rec) <= out ? [] : [lapse(decision, 'not-continued', out, decision.at, answer, true)];
};

const lapse = (trigger: Demand['trigger'], variant: string, out: number, from: number, met: Demand['met'], alt: boolean): Demand => ({
  id: 'lapse',
  trigger: { ...trigger, rec: Math.max(trigger.rec, out) },
  variant,
  from,
  alt,
  met,
});
