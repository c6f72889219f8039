/** In which moves the examples of the API are given, when, and by whom. */
import { AT_PLOVER_BARN, UNTIL_THE_DECISION } from './at-plover-barn.js';

export interface Tale {
  readonly title: string;
  readonly bornOn: string;
  readonly lines: readonly string[];
}

const AUTHORISED = [...UNTIL_THE_DECISION, '2026-11-16 14:10 hos-care endorse-request', '2026-11-16 15:20 dcs authorise'];
const MOVED = [...AUTHORISED, '2026-11-17 16:40 sw-care-2 record-move'];

export const TALES: readonly Tale[] = [
  { title: 'A sister and a brother at Plover Barn', bornOn: '2012-05-04', lines: AT_PLOVER_BARN },
  {
    title: 'A Friday night at the police station',
    bornOn: '2010-03-19',
    lines: [
      '2026-11-20 22:40 edt open-with-verbal-yes',
      '2026-11-20 23:05 edt note-verbal-yes',
      '2026-11-21 00:40 edt record-move: At night, from nowhere',
      '2026-11-23 08:30 sw-youth-1 delay-telling',
      '2026-11-23 09:30 dcs confirm-verbal-yes',
      '2026-11-23 10:00 tm-youth look-back',
      '2026-11-23 11:00 sw-youth-1 record-education: It begins later',
      '2026-11-24 11:00 sw-youth-1 record-previous-home-notice: Notice and a review',
    ],
  },
  {
    title: 'The same night, decided by the manager on call',
    bornOn: '2010-03-19',
    lines: ['2026-11-20 22:40 edt open-with-verbal-yes: An interim decision, with a sister'],
  },
  {
    title: 'Asked for in the afternoon and said by telephone in the evening',
    bornOn: '2010-03-19',
    lines: ['2026-11-16 09:40 sw-care-2 open-move', '2026-11-20 22:10 edt record-verbal-yes'],
  },
  {
    title: 'Found in a house that may not give care',
    bornOn: '2009-02-11',
    lines: [
      '2026-12-03 12:00 sw-youth-2 record-found-there',
      '2026-12-03 15:40 hos-youth send-request: After the child had moved',
      '2026-12-03 16:00 hos-youth endorse-request: By the one who sent it',
      '2026-12-07 09:00 commissioning-head record-warning-letter',
      '2026-12-07 12:00 hos-youth plan-exit',
      '2026-12-10 11:00 legal record-order-refused',
      '2026-12-14 10:00 commissioning record-registration',
      '2026-12-15 10:00 sw-youth-2 tell-leaving-care-team',
    ],
  },
  {
    title: 'A child who lives there on the day on which the authority starts',
    bornOn: '2013-07-30',
    lines: ['2026-11-16 09:00 sw-care-1 open-position', '2026-11-16 10:00 tm-care record-vacancy', '2026-11-18 10:00 tm-care allocate'],
  },
  {
    title: 'Not authorised, for want of certificates',
    bornOn: '2012-05-04',
    lines: [
      ...UNTIL_THE_DECISION,
      '2026-11-16 14:10 hos-care endorse-request',
      '2026-11-16 18:40 hos-care not-authorise',
      '2026-11-16 19:10 sw-care-2 record-safe-tonight',
    ],
  },
  {
    title: 'Authorised by who had endorsed it',
    bornOn: '2012-05-04',
    lines: [
      ...UNTIL_THE_DECISION,
      '2026-11-16 14:10 hos-care endorse-request',
      '2026-11-16 18:40 hos-care authorise: By the one who endorsed it',
    ],
  },
  {
    title: 'Said by telephone by who had endorsed it',
    bornOn: '2012-05-04',
    lines: [
      ...UNTIL_THE_DECISION,
      '2026-11-16 14:10 hos-care endorse-request',
      '2026-11-20 22:10 edt record-verbal-yes: By the one who endorsed it',
    ],
  },
  {
    title: 'Continued while the director is ill, and looked at by the line itself',
    bornOn: '2012-05-04',
    lines: [
      ...MOVED,
      "2026-11-24 12:00 hsq record-quality-visit: By somebody of the child's own line",
      "2026-11-27 12:00 hos-care continue: By the director's cover, who is the head of service",
      "2026-11-28 12:00 hos-care not-continue: By the director's cover, who is the head of service",
    ],
  },
  {
    title: 'An aunt has room after all',
    bornOn: '2012-05-04',
    lines: [...UNTIL_THE_DECISION, '2026-11-16 16:00 sw-care-2 withdraw-request'],
  },
  {
    title: 'Not continued',
    bornOn: '2012-05-04',
    lines: [...MOVED, '2026-11-27 12:00 dcs not-continue'],
  },
  {
    title: 'Back within a day',
    bornOn: '2012-05-04',
    lines: [...MOVED, '2026-12-18 18:30 sw-care-2 record-stay-ended', '2026-12-18 23:50 edt withdraw-ending'],
  },
  {
    title: 'Serious harm, and a death',
    bornOn: '2012-05-04',
    lines: [
      ...MOVED,
      '2026-11-25 04:00 edt record-serious-harm',
      '2026-11-25 15:20 hsq notify-serious-incident',
      '2026-11-28 12:00 hos-care record-death',
    ],
  },
];

/** What the authority records of itself, in order. */
export const ACTS_OF_A_WINTER: readonly string[] = [
  '2026-11-16 10:00 policy establish-post',
  '2026-11-16 10:10 policy set-structure',
  '2026-11-20 15:00 performance send-weekly-list',
  '2026-11-20 16:00 list-keeper state-list-complete',
  '2026-11-27 15:00 dcs hold-assurance-meeting',
  '2026-12-10 10:00 edt-manager evaluate-out-of-hours',
  '2026-12-11 10:00 hsq evaluate-practice',
  '2026-12-14 09:00 policy adopt-policy',
  '2026-12-14 09:10 policy adopt-calendar',
  '2026-12-18 12:00 policy vacate-post',
  '2026-12-18 12:10 hos-care arrange-cover',
  '2026-12-18 12:20 policy appoint',
  '2026-12-23 17:00 dcs delegate',
];
