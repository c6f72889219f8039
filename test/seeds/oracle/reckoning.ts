/** Everything owed at an instant, and when that changes by time alone. */
import { cut, HOUR } from './days.js';
import { demandsOf } from './demands.js';
import { byTime, type Facts, firstWritten } from './facts.js';
import { type Owed, owedFor, type Rules } from './owed.js';
import { lapses } from './running-out.js';
import { SECTIONS } from './sections/index.js';

export const owedAt = (facts: Facts, rules: Rules, now: number): Owed[] => {
  const endings = endingsOf(facts);
  const owed = demandsOf(facts, rules).flatMap((demand) => owedFor(demand, facts, rules, endings, now));
  const lapsed = lapses(facts, owed, now).flatMap((demand) => owedFor(demand, facts, rules, endings, now));
  const all = [...owed, ...lapsed];
  const following = SECTIONS.flatMap(({ follow }) => follow?.(facts, all, now) ?? []);
  return [...all, ...following.flatMap((demand) => owedFor(demand, facts, rules, endings, now))];
};

const endingsOf = (facts: Facts): ReadonlyMap<string, number> => {
  const { decisions, moved, reviews, registeredFrom } = facts;
  const no = byTime(decisions).find(({ yes, seq }) => !yes && !(moved && moved.seq < seq));
  const anyReview = [...reviews, ...facts.of('statutory-review-held')];
  const reviewed = registeredFrom === undefined ? undefined : firstWritten(anyReview.filter(({ rec }) => rec >= registeredFrom));
  const endings: [string, number | undefined][] = [
    ['withdrawn', facts.withdrawn?.at],
    ['not-authorised', no?.at],
    ['stay-ended', facts.stayEnded?.at],
    ['unregistered-period-ended', registeredFrom],
    ['reviewed-after-registration', reviewed && Math.max(reviewed.at, registeredFrom!)],
    ['eighteenth', facts.turns18],
    ['death', facts.died?.at],
  ];
  return new Map(endings.flatMap(([by, at]) => (at === undefined ? [] : [[by, cut(at)] as const])));
};

/** The next instants at which something may end or run out without anybody doing anything. */
export const changesAfter = (facts: Facts, owed: readonly Owed[], now: number): number => {
  const running = owed.filter(({ entry, is }) => is === 'open' && (entry === 'verbal-yes-confirmed' || entry === 'continuation-decision'));
  const left = facts.continuations.filter(({ yes }) => !yes).map(({ at }) => cut(at) + 24 * HOUR);
  const starts = SECTIONS.flatMap(({ startsAt }) => startsAt?.(facts) ?? []);
  const all = [facts.turns18, facts.registeredFrom ?? 0, ...running.map(({ due }) => due ?? 0), ...left, ...starts];
  return Math.min(...all.filter((at) => at > now));
};

/** Somebody under 18 lives in a home that is not registered. */
export const livesThereUnregistered = ({ moved, stayEnded, died, registeredFrom, turns18 }: Facts, now: number): boolean =>
  moved !== undefined && !stayEnded && !died && registeredFrom === undefined && now < turns18;
