import { code, count, date, flag, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** An order that authorises restrictions, made, renewed or varied: until when, what it allows, what it asks. */
export const orderMade = keptRecord({
  kind: 'order-made',
  name: 'Order made',
  fields: {
    how: code('The order was', ['made', 'renewed', 'varied']),
    expiresOn: optional(date('Ends on')),
    nextHearingOn: optional(date('Next hearing on')),
    restrictions: narrative('Restrictions that it allows'),
    recitals: optional(narrative('Recitals', { max: 4_000 })),
    tellOfsted: flag('The court has ordered that Ofsted is told'),
    tellOfstedWithinDays: optional(count('Within days', 1, 7)),
    solicitorAndGuardian: optional(narrative("The child's solicitor and guardian", { max: 500 })),
  },
  keeps: ({ expiresOn, nextHearingOn, tellOfsted, tellOfstedWithinDays }) => ({
    expiresOn,
    nextHearingOn,
    tellOfsted,
    tellOfstedWithinDays,
  }),
});
