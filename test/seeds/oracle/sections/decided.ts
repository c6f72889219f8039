/** What follows a decision: the child is told, and is safe tonight. */
import { byTime, type Fact, type Facts, firstWritten } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';

/** Every yes by word of mouth, every decision that does not confirm one, every continuation, yes or no. */
const everyDecision = ({ yeses, decisions, continuations }: Facts): readonly Fact[] => [
  ...yeses,
  ...decisions.filter(({ confirmedAt }) => confirmedAt === undefined),
  ...continuations,
];

const told = (facts: Facts): Demand[] =>
  everyDecision(facts).map((decision) => {
    const confirmed = facts.decisions.find(({ confirmedAt, writes }) => confirmedAt !== undefined && writes === decision.seq)?.seq;
    const about = ({ content }: Fact) => content['decision'] === decision.seq || content['decision'] === (confirmed ?? decision.seq);
    const delay = facts.of('telling-delayed').findLast(about);
    return {
      id: 'child-told',
      trigger: decision,
      from: delay ? (delay.content['newDate'] as string) : decision.at,
      alt: delay !== undefined,
      met: firstWritten(facts.of('child-told').filter(about)),
    };
  });

const noAndMoved = ({ moved, movedAfterNo, decisions }: Facts): Demand[] =>
  moved && movedAfterNo
    ? [{ id: 'no-and-moved', trigger: moved, from: moved.rec, met: firstWritten(decisions.filter(({ seq }) => seq > moved.seq)) }]
    : [];

const tonight = (facts: Facts, trigger: Fact | Demand['trigger'], variant?: string): Demand => ({
  id: 'child-safe-tonight',
  trigger,
  ...(variant !== undefined && { variant }),
  from: trigger.at,
  met: firstWritten(byTime(facts.of('safe-tonight-recorded')).filter(({ at }) => at >= trigger.at)),
});

export const decided: Section = {
  demands: (facts) => [
    ...told(facts),
    ...noAndMoved(facts),
    ...[...facts.decisions, ...facts.continuations].filter(({ yes }) => !yes).map((no) => tonight(facts, no)),
    ...facts.of('order-refused').map((no) => tonight(facts, no)),
  ],
  follow: (facts, owed) =>
    owed
      .filter(({ entry, is, outcome }) => entry === 'lapse' && !(is === 'ended' && outcome === 'ended-before-due'))
      .map((lapse) => tonight(facts, { ...lapse.trigger, at: lapse.due! }, lapse.duty.split('.')[1])),
};
