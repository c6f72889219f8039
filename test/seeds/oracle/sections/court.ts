/** Legal advice, the court, and what Ofsted is told. */
import { cut, dateOf, endOf } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten, isAfter, nextAfter } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';
import { firstTimes } from './the-move.js';

const says = (field: string, value: unknown) => (fact: Fact) => fact.content[field] === value;
const day = ({ content }: Fact, field: string): number | undefined =>
  content[field] === undefined ? undefined : endOf(content[field] as string);

const advice = (facts: Facts): Demand[] => {
  const given = facts.of('legal-advice-given');
  const demand = (trigger: Fact, met: readonly Fact[]) => ({ id: 'legal-advice', trigger, from: trigger.at, met: firstWritten(met) });
  return [
    ...firstTimes(facts, [...facts.sendings, ...facts.yeses]).map((trigger) => demand(trigger, given)),
    ...facts.of('legal-status-changed').map((trigger) =>
      demand(
        trigger,
        given.filter(({ at }) => at >= trigger.at),
      ),
    ),
  ];
};

/** The restrictions are at an end, by themselves or by the court. */
const stop = (facts: Facts, order: Fact): Fact | undefined =>
  firstWritten([...facts.of('restrictions-stopped'), ...facts.of('order-discharged')].filter(({ at }) => at >= order.at));

const applications = (facts: Facts): Demand[] => {
  const [yes, no] = [true, false].map((value) => facts.of('legal-advice-given').filter(says('deprivesOfLiberty', value)));
  return yes!.map((given) => {
    const orders = facts.of('order-made').filter((order) => {
      const until = Math.min(day(order, 'expiresOn') ?? Infinity, stop(facts, order)?.at ?? Infinity);
      return order.at >= given.at || until >= given.at;
    });
    const later = nextAfter(no!, given);
    return {
      id: 'court-application',
      trigger: given,
      from: facts.moved && given.at,
      notBefore: facts.moved && cut(facts.moved.at),
      met: firstWritten([...facts.of('application-lodged').filter(({ at }) => at >= given.at), ...orders]),
      ended: later && { by: 'superseded', at: cut(later.at) },
    };
  });
};

const TWO_DAYS = 2;
const orders = (facts: Facts, twoDaysAfter: (order: Fact) => number): Demand[] =>
  facts.of('order-made').flatMap((order): Demand[] => {
    const [expiry, hearing] = [day(order, 'expiresOn'), day(order, 'nextHearingOn')];
    const next = byTime(facts.of('order-made')).find((later) => isAfter(later, order));
    const until = expiry ?? hearing!;
    const ordered = order.content['tellOfstedWithinDays'] as number | undefined;
    return [
      {
        id: 'order-renewal',
        trigger: order,
        from: until,
        alt: expiry === undefined,
        notBefore: twoDaysAfter(order),
        notAfter: until,
        instants: { 'order.expiresAt else order.nextHearingAt': until, reminderFrom: until },
        met: firstWritten(
          [...facts.of('application-lodged').filter(({ at }) => at >= order.at), stop(facts, order)].filter((one) => one !== undefined),
        ),
        ended: next && { by: 'superseded', at: cut(next.at) },
      },
      ...(order.content['tellOfsted'] === true
        ? [
            {
              id: 'ofsted-told-as-ordered',
              trigger: order,
              from: order.at,
              ...(ordered !== undefined && { amount: ordered }),
              met: firstWritten(facts.of('ofsted-told').filter(({ at, content }) => content['withOrder'] === true && at >= order.at)),
            },
          ]
        : []),
    ];
  });

/** Orders that have run out without anything in their place. */
const ended = (facts: Facts, now: number): Demand[] =>
  facts.of('order-made').flatMap((order) => {
    const at = day(order, 'expiresOn');
    if (at === undefined || cut(now) < at) return [];
    const instead = [...facts.of('order-made').filter((later) => isAfter(later, order)), stop(facts, order)];
    const met = firstWritten(instead.filter((one) => one !== undefined));
    if (met && cut(met.rec) <= at) return [];
    return [{ id: 'order-ended', trigger: { ...order, at, rec: Math.max(order.rec, at) }, from: at, met }];
  });

const told = (facts: Facts): Demand[] => {
  const { moved, discovered } = facts;
  if (!moved) return [];
  const from = discovered ?? moved;
  return [{ id: 'ofsted-told', trigger: from, from: from.at, alt: discovered !== undefined, met: firstWritten(facts.of('ofsted-told')) }];
};

export const court: Section = {
  demands: (facts, rules) => [
    ...advice(facts),
    ...applications(facts),
    // What lies before the opening position counts as its own day.
    ...orders(facts, ({ at, rec }) => endOf(rules.days(rec).after(dateOf(Math.max(at, facts.opening?.at ?? at)), TWO_DAYS))),
    ...told(facts),
  ],
  follow: (facts, _, now) => ended(facts, now),
  startsAt: (facts) => facts.of('order-made').flatMap((order) => day(order, 'expiresOn') ?? []),
};
