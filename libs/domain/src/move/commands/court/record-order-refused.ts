import { command } from '../../command.js';
import { orderRefused } from '../../records/court/order-refused.js';

export const recordOrderRefused = command({
  verb: 'record-order-refused',
  title: 'Record that the court refused the order',
  record: orderRefused,
  by: ['legal', 'head-of-service', 'team-manager'],
  rules: [],
  example: {
    account:
      'The judge would not allow the phone to be taken. It is yours tonight. Dee sits on the landing as before, and the police keep the number.',
  },
});
