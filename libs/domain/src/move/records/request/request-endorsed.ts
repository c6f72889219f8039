import { narrative, optional } from '../../../fields.js';
import { record } from '../../record.js';

/** The head of service supports the request; the director decides. */
export const requestEndorsed = record({
  kind: 'request-endorsed',
  name: 'Request endorsed',
  fields: { comment: optional(narrative('What the director should know')) },
  evolve: (state, { person }) =>
    state.request.is === 'sent' ? { ...state, request: { ...state.request, is: 'endorsed', endorsedBy: person } } : state,
});
