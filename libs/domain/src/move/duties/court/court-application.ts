import { cut } from '../../../calendar/instant.js';
import { type DutyRule, firstAfter, firstRecorded } from '../../duty-rule.js';
import { inForceAt } from '../../orders.js';
import { applicationLodged } from '../../records/court/application-lodged.js';
import { legalAdviceGiven } from '../../records/court/legal-advice-given.js';
import { orderMade } from '../../records/court/order-made.js';

/** No instant until the child has moved; superseded by later advice that says no. */
export const courtApplication: DutyRule = {
  entry: {
    id: 'court-application',
    name: 'Application to the court to authorise a deprivation of liberty',
    trigger: ['legal-advice'],
    when: 'the advice is yes; no due instant until a move is recorded',
    owner: 'legal',
    due: { amount: 0, unit: 'd', anchor: 'legalAdvice.occurredAt', notBefore: 'move.occurredAt' },
    metBy:
      'application lodged (its urgency, 4 h, 24 h, 3 days or 5 days, is a field and not a deadline), or an order in force for this address and these restrictions',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'eighteenth', 'death', 'superseded'],
    attention: 'call',
    safety: true,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+4h' },
    ],
    source: 'National DoL List; time ours',
    statutory: false,
  },
  occurrences: (state, { calendar }) => {
    const advice = legalAdviceGiven.of(state);
    const nos = advice.filter(({ deprivesOfLiberty }) => !deprivesOfLiberty);
    return advice
      .filter(({ deprivesOfLiberty }) => deprivesOfLiberty)
      .map((yes) => {
        const orders = orderMade.of(state).filter((order) => order.at >= yes.at || inForceAt(state, order, yes.at, calendar));
        const no = firstAfter(nos, yes);
        return {
          trigger: yes,
          anchors: { 'legalAdvice.occurredAt': state.moved && yes.at, 'move.occurredAt': state.moved?.at },
          listedFrom: yes.at,
          met: firstRecorded([...applicationLodged.of(state).filter(({ at }) => at >= yes.at), ...orders]),
          ended: no && { by: 'superseded' as const, at: cut(no.at) },
        };
      });
  },
};
