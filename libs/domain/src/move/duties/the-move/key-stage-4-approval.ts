import { localDate } from '../../../calendar/calendar.js';
import { firstAsked } from '../../first-asked.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { keyStage4Approved } from '../../records/the-move/key-stage-4-approved.js';
import { schoolingRecorded } from '../../records/the-move/schooling-recorded.js';
import { isInKeyStage4 } from '../../school-age.js';

/** By date of birth, or as the record says it otherwise (reg 10). */
export const keyStage4Approval: DutyRule = {
  entry: {
    id: 'key-stage-4-approval',
    name: 'Approval where the move disrupts education in key stage 4',
    trigger: ['request-sent'],
    when: 'school year 10 or 11 by date of birth (can be overridden) and the move disrupts education',
    owner: 'nominated-officer',
    due: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt' },
    metBy: 'approval, or "previous placement ended under reg 14(3)" with reason',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L3', offset: '+0' }],
    floor: { amount: 0, unit: 'before-move', anchor: 'move.occurredAt', source: 'reg 10' },
    source: 'reg 10',
    statutory: true,
  },
  occurrences: (state, { calendar }) =>
    firstAsked(state, state.sendings).flatMap((sending) => {
      const byBirth = isInKeyStage4(state.child.turns18On, localDate(calendar, sending.at));
      const disrupted = schoolingRecorded
        .of(state)
        .filter(({ disrupts, keyStage4 }) => disrupts && (keyStage4 ? keyStage4 === 'yes' : byBirth));
      const known = firstRecorded(disrupted);
      if (!known) return [];
      return [
        {
          trigger: { ...sending, rec: Math.max(sending.rec, known.rec) },
          anchors: { 'move.occurredAt': state.moved?.at },
          listedFrom: state.plannedMoves.at(-1)?.planned,
          met: firstRecorded(keyStage4Approved.of(state)),
        },
      ];
    }),
};
