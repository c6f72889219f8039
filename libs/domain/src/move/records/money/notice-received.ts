import { code, date, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The provider, or the council, has given notice: by when the child needs another home. */
export const noticeReceived = keptRecord({
  kind: 'notice-received',
  name: 'Notice received',
  fields: {
    from: code('Notice was given by', ['provider', 'council', 'landlord']),
    homeEndsOn: date('The home ends on'),
    account: narrative('Why, what the child knows, and what is done now', { max: 4_000 }),
  },
  keeps: ({ homeEndsOn }) => ({ homeEndsOn }),
});
