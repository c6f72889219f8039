/** What the clock writes down, as data: the second family of events, and the ledger that any event may carry. */
import { code, count, type Fields, id, instant, list, optional } from '../fields.js';
import { LEVELS } from './policy.js';

const level = code('Level', LEVELS);
const target = {
  level,
  post: id('post', 'Post called'),
  holder: optional(id('person', 'Who held it then')),
  cover: optional(id('person', 'Who covered it then')),
};
const duty = id('duty', 'Duty');
const due = optional(instant('Due'));

export const CLOCK_RECORDS: Readonly<Record<string, { readonly name: string; readonly fields: Fields }>> = {
  raised: {
    name: 'Escalation raised',
    fields: { duty, step: level, ...target, due, passed: optional(list('Steps passed', { level })) },
  },
  reminded: { name: 'Reminder', fields: { duty, due: instant('Due'), post: optional(id('post', 'Owner')) } },
  repeated: { name: 'Escalation repeated', fields: { duty, ...target, due } },
  'time-passed': { name: 'Time passed', fields: {} },
  'oversight-ended': { name: 'Oversight ended', fields: {} },
  'notice-came': { name: 'Notice', fields: { notice: id('notice', 'Notice') } },
  'delivery-failed': { name: 'Notice could not be delivered', fields: { delivery: id('delivery', 'Delivery'), post: id('post', 'Post') } },
};

const OUTCOMES = ['on-time', 'done-on-time-recorded-late', 'late', 'ended-before-due'] as const;

export const LEDGER = {
  ledger: list('Ledger', {
    line: code('Line', ['armed', 'reopened', 'moved', 'met', 'ended']),
    duty,
    due,
    listedFrom: optional(instant('Listed from')),
    role: optional(id('role', 'Owner, by role')),
    post: optional(id('post', 'Owner, by post')),
    statutory: optional(code('Statutory', ['statutory', 'guidance'])),
    policy: optional(count('Policy version', 1, 1_000_000)),
    calendar: optional(count('Calendar version', 1, 1_000_000)),
    by: optional(count('Met by entry', 1, 1_000_000)),
    ending: optional(id('ending', 'Ended by')),
    at: optional(instant('Ended at')),
    outcome: optional(code('Outcome', OUTCOMES)),
  }),
} satisfies Fields;
