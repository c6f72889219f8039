import { command } from '../../command.js';
import { orderDischarged } from '../../records/court/order-discharged.js';

export const recordOrderDischarged = command({
  verb: 'record-order-discharged',
  title: 'Record that the order was discharged',
  record: orderDischarged,
  by: ['legal', 'head-of-service'],
  rules: [],
  example: { account: 'Nothing that needs an order is done any more. The judge wrote you two lines and you have them on your wall.' },
});
