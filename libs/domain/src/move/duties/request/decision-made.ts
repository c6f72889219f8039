import { HOUR } from '../../../calendar/instant.js';
import type { Occurrence } from '../../../policy/occurrence.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { type MoveState, type Sending, wasThereAlready } from '../../state.js';

/** The head of service endorses first. Its trigger is each sending; a return for changes ends it. A yes that came before the sending has made the decision. */
export const decisionMade: DutyRule = {
  entry: {
    id: 'decision-made',
    name: 'Decision by the director or a delegate (head of service endorses first)',
    trigger: ['request-sent'],
    when: 'the latest sending; a return for changes ends the duty',
    owner: 'authoriser',
    due: { amount: 1, unit: 'wd', anchor: 'request.sent.occurredAt', notAfter: 'move.occurredAt' },
    alt: [
      {
        when: 'neededBy is 24 h or less after the sending',
        due: { amount: 4, unit: 'h', anchor: 'request.sent.occurredAt', notAfter: 'move.occurredAt' },
      },
    ],
    metBy: 'decision authorised or not authorised, or a verbal yes',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'eighteenth', 'death', 'superseded'],
    attention: 'call',
    safety: true,
    reminder: 'two-hours-before',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+2h' },
    ],
    source: 'Hull, Derby, Gateshead; figures ours',
    statutory: false,
  },
  occurrences: (state) => {
    if (wasThereAlready(state) || state.moved?.afterNo) return replaced(state);
    return state.sendings.filter((sending) => !decidedBefore(state, sending)).map((sending) => waiting(state, sending));
  },
};

const waiting = (state: MoveState, sending: Sending): Occurrence => ({
  trigger: sending,
  anchors: { 'request.sent.occurredAt': sending.at, 'move.occurredAt': state.moved?.at },
  facts: { 'neededBy is 24 h or less after the sending': sending.neededBy - sending.at <= 24 * HOUR },
  owner: { role: state.request.is === 'sent' ? 'head-of-service' : 'director-or-delegate' },
  met: firstRecorded([...state.decisions, ...state.verbalYeses].filter(({ seq }) => seq > sending.seq)),
  ended: sending.returned && { by: 'superseded', at: sending.returned.at },
});

const decidedBefore = (state: MoveState, sending: Sending): boolean => state.verbalYeses.some(({ seq }) => seq < sending.seq);

/** Of a child who moved although the decision was no, only what was decided before the move is shown. */
const replaced = (state: MoveState): Occurrence[] =>
  state.sendings
    .filter(
      (sending) => state.moved !== undefined && sending.seq < state.moved.seq && !wasThereAlready(state) && !decidedBefore(state, sending),
    )
    .map((sending) => waiting(state, sending));
