import type { Occurrence } from '../../policy/occurrence.js';
import type { DutyRule } from '../duty-rule.js';
import type { Continuation, Decision, MoveState, VerbalYes } from '../state.js';

/** Counts from the decision, not on a fixed grid; every new home starts at 14 days. An end date may only shorten. */
export const continuationDecision: DutyRule = {
  entry: {
    id: 'continuation-decision',
    name: 'Continuation decision by the director',
    owner: 'dcs',
    due: { amount: 14, unit: 'd', anchor: 'decision.occurredAt', notAfter: 'decision.endDate' },
    alt: [
      {
        when: 'the last decision on this home is a continuation',
        due: { amount: 28, unit: 'd', anchor: 'continuation.occurredAt', notAfter: 'continuation.endDate' },
      },
    ],
    metBy: 'continuation, or decision not to continue',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L5', offset: '+0' }],
    source: 'Telford, Staffordshire, East Sussex; ours',
    statutory: false,
  },
  occurrences: (state) => [...firstDecisions(state), ...renewals(state)],
};

/** From the verbal yes where there was one, and from each yes in writing that did not follow one. */
const firstDecisions = (state: MoveState): Occurrence[] => {
  const written = state.decisions.filter(({ yes, after }) => yes && after === undefined);
  return [...state.verbalYeses, ...written].map((decision) => ({
    trigger: decision,
    anchors: { 'decision.occurredAt': decision.at, 'decision.endDate': endDateOf(state, decision) },
    met: nextDecision(state, decision),
    ended: refused(state, decision),
  }));
};

const renewals = (state: MoveState): Occurrence[] =>
  state.continuations
    .filter(({ yes }) => yes)
    .map((continuation) => ({
      trigger: continuation,
      anchors: { 'continuation.occurredAt': continuation.at, 'continuation.endDate': continuation.endDate },
      facts: { 'the last decision on this home is a continuation': true },
      met: nextDecision(state, continuation),
      ended: refused(state, continuation),
    }));

const endDateOf = (state: MoveState, decision: VerbalYes | Decision): string | undefined =>
  'endDate' in decision ? decision.endDate : state.decisions.find(({ after, yes }) => after === decision.seq && yes)?.endDate;

const nextDecision = ({ continuations }: MoveState, { at, seq }: VerbalYes | Decision | Continuation): Continuation | undefined =>
  continuations.find((next) => next.at > at || (next.at === at && next.seq > seq));

/** A no in writing after the yes, or another yes in writing that starts its own count, takes its place. */
const refused = ({ decisions }: MoveState, { seq }: VerbalYes | Decision | Continuation): Occurrence['ended'] => {
  const later = decisions.find((decision) => decision.seq > seq && (!decision.yes || decision.after === undefined));
  return later && { by: later.yes ? 'superseded' : 'not-authorised', at: later.at };
};
