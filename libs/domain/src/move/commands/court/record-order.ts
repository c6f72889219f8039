import { command } from '../../command.js';
import { orderMade } from '../../records/court/order-made.js';
import { orderEndsOrHasAHearing } from '../../rules/order-ends-or-has-a-hearing.js';

export const recordOrder = command({
  verb: 'record-order',
  title: 'Record an order of the court',
  record: orderMade,
  by: ['legal', 'head-of-service'],
  rules: [orderEndsOrHasAHearing],
  example: {
    how: 'made',
    expiresOn: '2026-12-15',
    nextHearingOn: '2026-12-10',
    restrictions:
      'Somebody awake at night. The phone downstairs from ten until seven. Not out alone after dark; with somebody, as often as you like.',
    recitals: 'The court notes that the home is not registered and asks to be told each week what is done to find one that is.',
    tellOfsted: true,
    tellOfstedWithinDays: 3,
    solicitorAndGuardian: 'Your solicitor is Anna Keane. Your guardian is Paul Dray. You have the numbers of both.',
  },
  whenCorrected: [orderEndsOrHasAHearing],
});
