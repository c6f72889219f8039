import type { Period } from '../../../policy/policy.js';
import { cut } from '../../../calendar/instant.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { endOf, nextOrder, stopped } from '../../orders.js';
import { applicationLodged } from '../../records/court/application-lodged.js';
import { orderMade } from '../../records/court/order-made.js';

const TWO_DAYS_AFTER_IT: Period = { amount: 2, unit: 'wd', anchor: 'order.madeAt' };

/** Steps count from the expiry, or from the next hearing where there is no end date; superseded by the next order. */
export const orderRenewal: DutyRule = {
  entry: {
    id: 'order-renewal',
    name: 'Renewal of the order lodged',
    trigger: ['order'],
    owner: 'legal',
    due: {
      amount: -10,
      unit: 'wd',
      anchor: 'order.expiresAt',
      notBefore: TWO_DAYS_AFTER_IT,
      notAfter: 'order.expiresAt',
    },
    alt: [
      {
        when: 'the order has no end date',
        due: {
          amount: -10,
          unit: 'wd',
          anchor: 'order.nextHearingAt',
          notBefore: TWO_DAYS_AFTER_IT,
          notAfter: 'order.nextHearingAt',
        },
      },
    ],
    metBy: 'renewal lodged, or restrictions ended, or order discharged',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death', 'superseded'],
    attention: 'call',
    safety: true,
    reminder: ['-28d', '-14d', '-7d', '-3d', '-1d'],
    reminderFrom: ['order.expiresAt', 'order.nextHearingAt'],
    ladder: [
      { level: 'L2', offset: '-7d', from: ['order.expiresAt', 'order.nextHearingAt'] },
      { level: 'L3', offset: '-3d', from: ['order.expiresAt', 'order.nextHearingAt'] },
      { level: 'L4', offset: '-1d', from: ['order.expiresAt', 'order.nextHearingAt'] },
    ],
    source: 'National DoL List ("timely manner"); figures ours',
    statutory: false,
  },
  occurrences: (state, { calendar }) =>
    orderMade.of(state).map((order) => {
      const [expiresAt, nextHearingAt] = [endOf(calendar, order.expiresOn), endOf(calendar, order.nextHearingOn)];
      const lodged = firstRecorded(applicationLodged.of(state).filter(({ at }) => at >= order.at));
      const next = nextOrder(state, order);
      return {
        trigger: order,
        anchors: { 'order.madeAt': order.at, 'order.expiresAt': expiresAt, 'order.nextHearingAt': nextHearingAt },
        facts: { 'the order has no end date': expiresAt === undefined },
        met: firstRecorded([lodged, stopped(state, order)]),
        ended: next && { by: 'superseded' as const, at: cut(next.at) },
      };
    }),
};
