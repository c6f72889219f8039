import { code, narrative, optional } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** Contact with the child or the home between visits: own, or the home's daily log read and confirmed. */
export const contactMade = keptRecord({
  kind: 'contact-made',
  name: 'Contact',
  fields: {
    how: code('How', ['in-person', 'telephone', 'video', 'message', 'daily-log-read-and-confirmed']),
    with: code('With', ['child', 'home', 'child-and-home']),
    account: optional(narrative('How the child is', { max: 2_000 })),
  },
});
