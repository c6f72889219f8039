import { command } from '../../command.js';
import { orderMade } from '../../records/court/order-made.js';
import { orderEndsOrHasAHearing } from '../../rules/order-ends-or-has-a-hearing.js';

export const recordOrder = command({
  verb: 'record-order',
  title: 'Record an order of the court',
  record: orderMade,
  by: ['legal', 'head-of-service'],
  rules: [orderEndsOrHasAHearing],
  whenCorrected: [orderEndsOrHasAHearing],
});
