/** What leads to an order that allows a deprivation of liberty. */
import type { Days } from '../days.js';
import type { Scene } from '../scene.js';
import type { When } from './course.js';

interface Asked {
  /** The week of the stay in which it is made, on a Friday. */
  readonly week: number;
  readonly days: number;
  readonly advised: string;
  readonly advice: string;
  readonly restrictions: string;
}

export const orderMade = (when: When, days: Days, { week, days: lasts, advised, advice, restrictions }: Asked): Scene[] => [
  {
    at: when(week, 'tue', '10:30'),
    who: 'legal',
    verb: 'give-legal-advice',
    content: { deprivesOfLiberty: true, restrictions: advised, advice },
  },
  { at: when(week, 'wed', '12:10'), who: 'legal', verb: 'lodge-application', content: { what: 'first', urgency: '24-hours' } },
  {
    at: when(week, 'fri', '13:00'),
    who: 'legal',
    verb: 'record-order',
    content: ({ at }) => ({ how: 'made', expiresOn: days.dateAfter(at, lasts), restrictions, tellOfsted: true }),
  },
  { at: when(week, 'fri', '16:00'), who: 'commissioning-head', verb: 'tell-ofsted', content: { withOrder: true } },
];
