import { dayOf } from '../../../calendar/calendar.js';
import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { contactMade } from '../../records/life/contact-made.js';
import { inOrder } from '../../state.js';
import type { Mark } from '../../../policy/occurrence.js';

/** Somebody is in touch every day of the first fortnight, and every third day after it. */
export const contactBetweenVisits: DutyRule = {
  entry: {
    id: 'contact-between-visits',
    name: 'Contact with the child or the home between visits',
    trigger: ['move', 'contact', 'visit'],
    owner: 'social-worker',
    due: { amount: 1, unit: 'd', anchor: 'lastTouch.occurredAt' },
    alt: [
      {
        when: "that due day is later than the 14th day after the move's day",
        due: { amount: 3, unit: 'd', anchor: 'lastTouch.occurredAt' },
      },
    ],
    metBy: "contact, visit, or the home's daily log read and confirmed",
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    heldWhile: 'missing',
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Brighton; ours',
    statutory: false,
  },
  occurrences: (state, { calendar }) => {
    const { moved } = state;
    if (!moved) return [];
    const touches = contactMade.of(state).reduce<readonly Mark[]>(inOrder, state.visits);
    const isLater = ({ at }: Mark) => dayOf(calendar, at) + 1 > dayOf(calendar, moved.at) + 14;
    return [moved, ...touches].map((touch) => ({
      trigger: touch,
      anchors: { 'lastTouch.occurredAt': touch.at },
      facts: { "that due day is later than the 14th day after the move's day": isLater(touch) },
      met: firstAfter(touches, touch),
    }));
  },
};
