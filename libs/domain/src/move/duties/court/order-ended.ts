import { cut, type Instant } from '../../../calendar/instant.js';
import type { CompiledCalendar } from '../../../calendar/calendar.js';
import type { Mark } from '../../../policy/occurrence.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { endOf, laterOrders, type Order, stopped } from '../../orders.js';
import { orderMade } from '../../records/court/order-made.js';
import type { MoveState } from '../../state.js';

/** Starts by time alone, when an order runs out that nothing has taken the place of. Days without an order are counted, not this. */
export const orderEnded: DutyRule = {
  entry: {
    id: 'order-ended',
    name: 'Order ended: restrictions stopped or authorised again',
    trigger: ['order-expired'],
    when: 'no renewal decided and restrictions not recorded as stopped',
    owner: 'legal',
    due: { amount: 0, unit: 'h', anchor: 'order.expiresAt' },
    metBy: 'restrictions recorded as stopped, or an order in force',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: true,
    counted: false,
    reminder: 'none',
    ladder: [{ level: 'L4', offset: '+0' }],
    source: 'edge case 13',
    statutory: false,
  },
  occurrences: (state, { calendar, now }) =>
    runningOut(state, calendar)
      .filter(({ at, met }) => cut(now) >= at && (met === undefined || cut(met.rec) > at))
      .map(({ order, at, met }) => ({
        trigger: { ...order, at, rec: Math.max(order.rec, at) },
        anchors: { 'order.expiresAt': at },
        met,
      })),
  startsAt: (state, { calendar, now }) => {
    const ahead = runningOut(state, calendar).filter(({ at, met }) => at > now && met === undefined);
    return ahead.length === 0 ? undefined : Math.min(...ahead.map(({ at }) => at));
  },
};

/** Orders with an end date, and what had taken the place of each. */
const runningOut = (state: MoveState, calendar: CompiledCalendar): { order: Order; at: Instant; met: Mark | undefined }[] =>
  orderMade.of(state).flatMap((order) => {
    const at = endOf(calendar, order.expiresOn);
    return at === undefined ? [] : [{ order, at, met: firstRecorded([...laterOrders(state, order), stopped(state, order)]) }];
  });
