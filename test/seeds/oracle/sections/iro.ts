/** The reviewing officer and statutory reviews. */
import { cut } from '../days.js';
import { type Fact, type Facts, firstWritten } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';

const informed = (facts: Facts): Demand[] => {
  const { yeses, decisions, discovered, moved } = facts;
  const yes = [...yeses, ...decisions.filter((decision) => decision.yes && decision.confirmedAt === undefined)];
  return yes.map((decision) => ({
    id: 'iro-informed',
    trigger: decision,
    from: discovered?.at ?? decision.at,
    alt: discovered !== undefined,
    floorFrom: { at: moved?.at },
    met: firstWritten(facts.of('iro-informed').filter(({ at }) => at >= (discovered?.at ?? decision.at))),
  }));
};

const views = (facts: Facts): Demand[] =>
  facts.of('iro-informed').map((told) => ({
    id: 'iro-view',
    trigger: told,
    from: told.at,
    met: firstWritten(facts.of('iro-viewed').filter(({ at }) => at >= told.at)),
  }));

const alerts = (facts: Facts): Demand[] =>
  facts.of('iro-alerted').map((alert) => {
    const first = (kind: string) => firstWritten(facts.of(kind).filter(({ content }) => content['alert'] === alert.seq));
    const both = [first('iro-alert-answered'), first('iro-alert-countersigned')].filter((one) => one !== undefined);
    const withdrawn = first('iro-alert-withdrawn');
    return {
      id: 'iro-alert-answered',
      trigger: alert,
      from: alert.at,
      met: both.length === 2 ? both.toSorted((a, b) => b.seq - a.seq)[0] : undefined,
      ended: withdrawn && { by: 'superseded', at: cut(withdrawn.at) },
    };
  });

const numberOf = ({ content }: Fact): number => content['number'] as number;

const reviews = (facts: Facts): Demand[] => {
  const held = facts.of('statutory-review-held');
  const singly = held.filter(({ content }) => content['singly'] === true);
  const numbered = (wanted: (number: number) => boolean) => singly.filter((review) => wanted(numberOf(review)));
  return [
    ...facts.of('became-looked-after').map((began) => ({
      id: 'first-statutory-review',
      trigger: began,
      from: began.content['date'] as string,
      met: firstWritten(numbered((number) => number === 1)),
    })),
    ...numbered((number) => number === 1).map((review) => ({
      id: 'second-statutory-review',
      trigger: review,
      from: review.at,
      met: firstWritten(numbered((number) => number === 2)),
    })),
    ...numbered((number) => number > 1).map((review) => ({
      id: 'later-statutory-reviews',
      trigger: review,
      from: review.at,
      met: firstWritten(numbered((number) => number > numberOf(review))),
    })),
    ...(facts.moved
      ? [
          {
            id: 'early-review',
            trigger: facts.moved,
            from: facts.moved.at,
            met: firstWritten(held.filter(({ at }) => at >= facts.moved!.at)),
          },
        ]
      : []),
  ];
};

export const iro: Section = { demands: (facts) => [...informed(facts), ...views(facts), ...alerts(facts), ...reviews(facts)] };
