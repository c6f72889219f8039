/** Seeing the child, and the weekly review. */
import { byTime, type Fact, type Facts, firstWritten, nextAfter } from './facts.js';
import type { Demand } from './owed.js';

export const lives = (facts: Facts): Demand[] => [
  ...firstVisit(facts),
  ...nextVisits(facts),
  ...writeUps(facts),
  ...reviews(facts),
  ...outcomes(facts),
];

const seen = ({ visits }: Facts): Fact[] => byTime(visits).filter(({ content }) => content['seen'] === true);
const alone = ({ content }: Fact): boolean =>
  content['alone'] === 'alone' ||
  content['alone'] === 'child-refused' ||
  (content['alone'] === 'not-appropriate' && content['whyNotAlone'] !== undefined);
const bySocialWorker = ({ content }: Fact): boolean => content['by'] === 'social-worker' || content['by'] === 'named-deputy';

const firstVisit = (facts: Facts): Demand[] => {
  const { moved } = facts;
  if (!moved) return [];
  const after = seen(facts).filter(({ at }) => at >= moved.at);
  return [{ id: 'first-visit', trigger: moved, from: moved.at, met: after.find(alone), floorMet: after[0] }];
};

const nextVisits = (facts: Facts): Demand[] => {
  const { opening } = facts;
  const known = opening ? [{ trigger: opening, from: (opening.content['lastVisitOn'] as string | undefined) ?? opening.at }] : [];
  return [...known, ...seen(facts).map((visit) => ({ trigger: visit, from: visit.at }))].map(({ trigger, from }) => ({
    id: 'next-visit',
    trigger,
    from,
    met: nextAfter(seen(facts).filter(bySocialWorker), trigger),
    floorMet: nextAfter(seen(facts), trigger),
  }));
};

const writeUps = ({ visits, writeUps: written }: Facts): Demand[] =>
  visits.map((visit) => ({
    id: 'visit-written-up',
    trigger: visit,
    from: visit.at,
    alt: visit.content['safetyConcern'] === true,
    met: firstWritten(written.filter(({ content }) => content['visit'] === visit.seq)),
  }));

const reviews = ({ moved, reviews: held }: Facts): Demand[] =>
  [...(moved ? [moved] : []), ...held].map((trigger) => ({
    id: 'management-review',
    trigger,
    from: trigger.at,
    met: nextAfter(held, trigger),
  }));

const outcomes = ({ reviews: held, outcomes: written }: Facts): Demand[] =>
  held.map((review) => ({
    id: 'review-outcome',
    trigger: review,
    from: review.at,
    met: firstWritten(written.filter(({ content }) => content['review'] === review.seq)),
    owner: { post: review.post },
  }));
