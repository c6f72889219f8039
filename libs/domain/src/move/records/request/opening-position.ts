import { date, flag, instant, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { OPENING, opened } from './opening.js';

/**
 * A child who lived there already on the day on which the authority starts: what lies before is shown and not judged.
 * It stands in for every earlier entry; a decision that is in force counts as made at the opening.
 */
export const openingPosition = record({
  kind: 'opening-position',
  name: 'Opening position',
  fields: {
    ...OPENING,
    livingThereSince: instant('Living there since'),
    decisionInForce: flag('A decision by the director is in force'),
    decisionEndsOn: optional(date('It ends on')),
    lastVisitOn: optional(date('Last visit on')),
    lastReviewOn: optional(date('Last management review on')),
    chainBeganAt: optional(instant('In unregistered homes one after another since')),
    account: narrative('What is known of the move, the decisions and the order'),
  },
  evolve: (_, entry) => {
    const mark = markOf(entry);
    const { livingThereSince, decisionEndsOn, lastVisitOn, chainBeganAt } = entry.content;
    const decision = { ...mark, yes: true, childHadMoved: false, ...(decisionEndsOn !== undefined && { endDate: decisionEndsOn }) };
    return {
      ...opened('opening-position', entry.content, mark),
      moved: { ...mark, at: livingThereSince, afterNo: false },
      decisions: [decision],
      openingPosition: { ...mark, ...(lastVisitOn !== undefined && { lastVisitOn }) },
      ...(chainBeganAt !== undefined && { chain: { firstMoveAt: chainBeganAt } }),
    };
  },
});
