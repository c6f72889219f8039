/** Orders of the court that authorise restrictions: until when they hold, and what has taken their place. */
import { type CompiledCalendar, dayIndexOfDate, endOfDay } from '../calendar/calendar.js';
import type { Instant } from '../calendar/instant.js';
import type { Mark } from '../policy/occurrence.js';
import { firstAfter, firstRecorded } from './duty-rule.js';
import { orderDischarged } from './records/court/order-discharged.js';
import { orderMade } from './records/court/order-made.js';
import { restrictionsStopped } from './records/court/restrictions-stopped.js';
import type { MoveState } from './state.js';

export type Order = ReturnType<typeof orderMade.of>[number];

/** An order ends at 23:59:59 of its last day (policy.yaml, reading.dateOnly). */
export const endOf = (calendar: CompiledCalendar, date: string | undefined): Instant | undefined =>
  date === undefined ? undefined : endOfDay(calendar, dayIndexOfDate(calendar, date));

/** The next order takes its place. */
export const nextOrder = (state: MoveState, order: Order): Order | undefined => firstAfter(orderMade.of(state), order);

/** Every order made after it. */
export const laterOrders = (state: MoveState, order: Order): readonly Order[] =>
  orderMade.of(state).filter((later) => later.at > order.at || (later.at === order.at && later.seq > order.seq));

/** The restrictions have stopped, or the court has ended the order. */
export const stopped = (state: MoveState, order: Order): Mark | undefined =>
  firstRecorded([...restrictionsStopped.of(state), ...orderDischarged.of(state)].filter(({ at }) => at >= order.at));

/** Whether the order was in force at an instant, as far as the record says. */
export const inForceAt = (state: MoveState, order: Order, at: Instant, calendar: CompiledCalendar): boolean => {
  const end = Math.min(endOf(calendar, order.expiresOn) ?? Infinity, stopped(state, order)?.at ?? Infinity);
  return order.at <= at && at <= end;
};
