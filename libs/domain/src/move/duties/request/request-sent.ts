import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { type MoveState, type Sending, wasThereAlready } from '../../state.js';

/**
 * Owed before the move. A draft keeps it open: from its needed-by time it stands in the morning list until it is sent or
 * withdrawn. Superseded by request-after-move.
 */
export const requestSentDuty: DutyRule = {
  entry: {
    id: 'request-sent',
    name: 'Request with reasons, alternatives searched and risks',
    trigger: ['request-draft', 'verbal-yes'],
    owner: 'social-worker',
    due: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt' },
    metBy: 'request sent; on the verbal route the out-of-hours note, if it holds reason, alternatives and risks',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'eighteenth', 'death', 'superseded'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L2', offset: 'at-known', from: 'move.recordedAt' }],
    source: 'our default; Calderdale out-of-hours content',
    statutory: false,
  },
  occurrences: (state) => {
    if (wasThereAlready(state)) return [];
    const notes = state.verbalYeses.map(({ noted, noteIsComplete }) => (noteIsComplete ? noted : undefined));
    const neededBy = state.request.is === 'draft' ? state.request.neededBy : undefined;
    return [
      {
        trigger: state.opened,
        anchors: { 'move.occurredAt': state.moved?.at, 'move.recordedAt': state.moved?.rec },
        met: firstRecorded([...state.sendings.filter((sending) => !wasADraftAgain(state, sending)), ...notes]),
        listedFrom: neededBy ?? state.plannedMoves.at(-1)?.planned,
        ended: state.moved?.afterNo ? { by: 'superseded', at: state.moved.rec } : undefined,
      },
    ];
  },
};

/** Returned for changes before the child moved, a request is a draft again, and owed. */
const wasADraftAgain = ({ moved }: MoveState, { returned }: Sending): boolean =>
  returned !== undefined && (moved === undefined || returned.at < moved.at);
