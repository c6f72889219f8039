import { command } from '../../command.js';
import { orderDischarged } from '../../records/court/order-discharged.js';

export const recordOrderDischarged = command({
  verb: 'record-order-discharged',
  title: 'Record that the order was discharged',
  record: orderDischarged,
  by: ['legal', 'head-of-service'],
  rules: [],
});
