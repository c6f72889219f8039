import { command } from '../../command.js';
import { orderRefused } from '../../records/court/order-refused.js';

export const recordOrderRefused = command({
  verb: 'record-order-refused',
  title: 'Record that the court refused the order',
  record: orderRefused,
  by: ['legal', 'head-of-service', 'team-manager'],
  rules: [],
});
