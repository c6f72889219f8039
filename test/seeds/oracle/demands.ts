/** For each entry about the request and the decision: which records start it, what meets it, what ends it. Written from the policy's text. */
import { cut, HOUR } from './days.js';
import { type Decision, type Fact, type Facts, firstWritten, type Sending, type Yes } from './facts.js';
import { lives } from './life-demands.js';
import type { Demand, Rules } from './owed.js';
import { continuations } from './running-out.js';
import { SECTIONS } from './sections/index.js';

export const demandsOf = (facts: Facts, rules: Rules): Demand[] => [
  ...requestSent(facts),
  ...fullRequest(facts),
  ...decisionMade(facts),
  ...facts.yeses.flatMap((yes) => [noted(facts, yes), confirmed(facts, yes)]),
  ...onFile(facts),
  ...afterMove(facts),
  ...hasMoved(facts),
  ...lives(facts),
  ...continuations(facts),
  ...SECTIONS.flatMap(({ demands = () => [] }) => demands(facts, rules)),
];

const named = (facts: readonly Fact[], field: string, seq: number): Fact | undefined =>
  firstWritten(facts.filter(({ content }) => content[field] === seq));

/** Owed before the move, from the first draft or yes; not where the child was found there already. */
const requestSent = (facts: Facts): Demand[] => {
  if (facts.route === 'found-there') return [];
  const { moved, movedAfterNo, opened } = facts;
  const complete = facts.yeses.flatMap(({ seq }) => {
    const note = named(facts.notes, 'yes', seq);
    return note && ['reasons', 'alternatives', 'risks'].every((field) => note.content[field] !== undefined) ? [note] : [];
  });
  // Returned for changes before the child moved, it is a draft again: not a request that was sent.
  const sent = facts.sendings.filter(({ returned }) => !returned || (moved && returned.at >= moved.at));
  return [
    {
      id: 'request-sent',
      trigger: opened,
      from: moved?.at,
      instants: { 'move.recordedAt': moved?.rec },
      met: firstWritten([...sent, ...complete]),
      ended: movedAfterNo ? { by: 'superseded', at: cut(moved!.rec) } : undefined,
    },
  ];
};

/** From the first yes that was written down while no request waited or had been decided. */
const fullRequest = ({ yeses, sendings }: Facts): Demand[] => {
  const without = yeses.filter((yes) => !sendings.some(({ seq, returned }) => seq < yes.seq && !returned));
  const yes = firstWritten(without);
  if (!yes) return [];
  const met = firstWritten(sendings.filter(({ seq }) => seq > yes.seq));
  return [{ id: 'full-request-after-verbal-yes', trigger: yes, from: yes.at, met }];
};

/** Each sending waits for a decision, unless a yes came first, or the entry is replaced by decision-after-move. */
const decisionMade = (facts: Facts): Demand[] => {
  if (facts.route === 'found-there') return [];
  const sendings = facts.sendings.filter(({ seq }) => !facts.yeses.some((yes) => yes.seq < seq));
  const waiting = facts.movedAfterNo ? sendings.filter(({ seq }) => seq < facts.moved!.seq) : sendings;
  return waiting.map((sending) => decisionOn(sending, facts));
};
const decisionOn = (sending: Sending, { yeses, decisions, moved, request }: Facts): Demand => ({
  id: 'decision-made',
  trigger: sending,
  from: sending.at,
  alt: (sending.content['neededBy'] as number) - sending.at <= 24 * HOUR,
  notAfter: moved && cut(moved.at),
  met: firstWritten([...yeses, ...decisions].filter(({ seq }) => seq > sending.seq)),
  ended: sending.returned && { by: 'superseded', at: cut(sending.returned.at) },
  owner: { role: request === 'sent' ? 'head-of-service' : 'director-or-delegate' },
});

const noted = ({ notes }: Facts, yes: Yes): Demand => ({
  id: 'verbal-yes-noted',
  trigger: yes,
  from: yes.at,
  met: named(notes, 'yes', yes.seq),
});

/** An interim decision is replaced by any decision of the director that is written down after it. */
const confirmed = ({ decisions }: Facts, yes: Yes): Demand => ({
  id: 'verbal-yes-confirmed',
  trigger: yes,
  from: yes.at,
  met: firstWritten(
    decisions
      .filter(({ seq, writes }) => seq > yes.seq && (yes.interim || writes === yes.seq))
      .map((decision) => ({ ...decision, at: decision.writes === yes.seq ? (decision.confirmedAt ?? decision.at) : decision.at })),
  ),
  owner: yes.interim ? { role: 'director-or-delegate' } : { post: yes.content['saidByPost'] as string },
});

/** Every yes, every decision that is not the confirmation of one, every continuation, yes or no. */
const onFile = ({ yeses, decisions, continuations: later, filings }: Facts): Demand[] => {
  const confirms = new Map(decisions.filter(({ confirmedAt }) => confirmedAt !== undefined).map(({ seq, writes }) => [seq, writes]));
  const decided: (Yes | Decision)[] = [...yeses, ...decisions.filter(({ confirmedAt }) => confirmedAt === undefined), ...later];
  return decided.map((decision) => ({
    id: 'decision-on-file',
    trigger: decision,
    from: decision.at,
    met: firstWritten(
      filings.filter(({ content }) => {
        const filed = content['decision'] as number;
        return (confirms.get(filed) ?? filed) === decision.seq;
      }),
    ),
  }));
};

/** Found there, or moved although the decision was no. */
const afterMove = ({ discovered, moved, movedAfterNo, sendings, decisions }: Facts): Demand[] => {
  const trigger = discovered ?? (movedAfterNo ? moved : undefined);
  if (!trigger) return [];
  const shared = { trigger, from: discovered ? discovered.at : trigger.rec, alt: !discovered };
  return [
    { id: 'request-after-move', ...shared, met: firstWritten(sendings.filter(({ seq }) => seq > trigger.seq)) },
    { id: 'decision-after-move', ...shared, met: firstWritten(decisions.filter(({ seq }) => seq > trigger.seq)) },
  ];
};

/** Each planned time, until the next is recorded. */
const hasMoved = ({ route, plans, moved, withdrawn }: Facts): Demand[] => {
  if (route === 'found-there') return [];
  return plans.map((plan) => ({
    id: 'child-has-moved',
    trigger: plan,
    from: plan.planned,
    met: firstWritten([moved, withdrawn, ...plans.filter(({ seq }) => seq > plan.seq)].filter((fact) => fact !== undefined)),
  }));
};
