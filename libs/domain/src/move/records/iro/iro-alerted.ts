import { code, flag, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';

/** The reviewing officer challenges; it is answered up the line. */
export const iroAlerted = keptRecord({
  kind: 'iro-alerted',
  name: 'IRO alert',
  fields: {
    about: code('About', [
      'visits',
      'reviews',
      'search',
      'risk',
      'education',
      'health',
      'family-time',
      'the-decision',
      'the-record',
      'other',
    ]),
    alert: narrative('Alert'),
    cafcass: flag('Referred to Cafcass'),
  },
});
