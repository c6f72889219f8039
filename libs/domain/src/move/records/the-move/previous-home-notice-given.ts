import { code, date, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Notice in writing and a review, or the reason under regulation 14(3). */
export const previousHomeNoticeGiven = keptRecord({
  kind: 'previous-home-notice-given',
  name: 'Notice that the previous placement has ended',
  fields: {
    how: code('How it was ended', ['notice-given-and-review-held', 'reason-under-reg-14-3']),
    noticeGivenOn: optional(date('Notice given on')),
    reason: optional(narrative('Reason', { max: 2_000 })),
  },
});
