import type { Mark, Occurrence } from '../../../policy/occurrence.js';
import { type DutyRule, firstAfter } from '../../duty-rule.js';
import type { Continuation, Decision, MoveState, VerbalYes } from '../../state.js';

/** Counts from the decision, not on a fixed grid; every new home starts at 14 days. An end date may only shorten. */
export const continuationDecision: DutyRule = {
  entry: {
    id: 'continuation-decision',
    name: 'Continuation decision by the director',
    trigger: ['decision', 'verbal-yes', 'continuation'],
    when: 'the decision is yes; from the verbal yes where there was one',
    owner: 'dcs',
    due: { amount: 14, unit: 'd', anchor: 'decision.occurredAt', notAfter: 'decision.endDate' },
    alt: [
      {
        when: 'the last decision on this home is a continuation',
        due: { amount: 28, unit: 'd', anchor: 'continuation.occurredAt', notAfter: 'continuation.endDate' },
      },
    ],
    metBy: 'continuation, decision not to continue, or a new decision on this home in writing',
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
    met: answerTo(state, decision),
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
      met: answerTo(state, continuation),
      ended: refused(state, continuation),
    }));

/** A continuation, either way, or a new yes in writing that is not the confirmation of this one. */
const answerTo = ({ continuations, decisions }: MoveState, { seq, at }: VerbalYes | Decision | Continuation) => {
  const yeses = decisions.filter((decision) => decision.yes && decision.seq !== seq && decision.after !== seq);
  return firstAfter([...continuations, ...yeses].toSorted(inTime), { seq, at, rec: at });
};
const inTime = (a: Mark, b: Mark): number => a.at - b.at || a.seq - b.seq;

/** An end date may only shorten: the earliest that was set with the yes or with what put it into writing. */
const endDateOf = (state: MoveState, decision: VerbalYes | Decision): string | undefined =>
  state.decisions
    .filter(({ seq, after, yes }) => yes && (seq === decision.seq || after === decision.seq))
    .flatMap(({ endDate }) => endDate ?? [])
    .toSorted()[0];

/** A no in writing, of a later time than the yes, takes its place. */
const refused = ({ decisions }: MoveState, yes: VerbalYes | Decision | Continuation): Occurrence['ended'] => {
  const no = firstAfter(
    decisions.filter((decision) => !decision.yes),
    yes,
  );
  return no && { by: 'not-authorised', at: no.at };
};
