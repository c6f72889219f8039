import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { ofstedTold } from '../../records/court/ofsted-told.js';
import { orderMade } from '../../records/court/order-made.js';

/** Where the order says so; the court's own number of days where that is less than seven. */
export const ofstedToldAsOrdered: DutyRule = {
  entry: {
    id: 'ofsted-told-as-ordered',
    name: 'Ofsted told as the court ordered',
    trigger: ['order'],
    when: 'the order says so; its own number of days if that is less than 7',
    owner: 'commissioning-head',
    due: { amount: 7, unit: 'd', anchor: 'order.madeAt' },
    metBy: 'Ofsted notification sent after the order was made, with order and judgment',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+1wd' },
    ],
    floor: { amount: 7, unit: 'd', anchor: 'order.madeAt', source: "the court's order" },
    source: "President's guidance, September 2023",
    statutory: 'guidance',
  },
  occurrences: (state) =>
    orderMade
      .of(state)
      .filter(({ tellOfsted }) => tellOfsted)
      .map((order) => ({
        trigger: order,
        anchors: { 'order.madeAt': order.at },
        amount: order.tellOfstedWithinDays,
        met: firstRecorded(ofstedTold.of(state).filter(({ at, withOrder }) => withOrder && at >= order.at)),
      })),
};
