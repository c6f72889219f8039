import { narrative, optional } from '../../../fields.js';
import { CONFLICT, withConflict } from '../../conflict.js';
import { record } from '../../record.js';

/** The head of service supports the request; the director decides. */
export const requestEndorsed = record({
  kind: 'request-endorsed',
  name: 'Request endorsed',
  fields: { comment: optional(narrative('What the director should know')), ...CONFLICT },
  evolve: (state, entry) =>
    state.request.is === 'sent'
      ? withConflict({ ...state, request: { ...state.request, is: 'endorsed', endorsedBy: entry.person } }, entry)
      : state,
});
