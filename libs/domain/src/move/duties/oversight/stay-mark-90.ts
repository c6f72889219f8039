import type { DutyRule } from '../../duty-rule.js';
import { nextMark, occurrenceOfMark } from '../../stay-marks.js';

/** All four are told at the mark; the review is due ten working days later. */
export const stayMark90: DutyRule = {
  entry: {
    id: 'stay-mark-90',
    name: '90 nights in unregistered homes: a challenge from outside the line',
    trigger: ['night-90'],
    when: '23:59:59 of the 90th day that ends in an unregistered home, over the whole chain',
    owner: 'challenge-reviewer',
    due: { amount: 10, unit: 'wd', anchor: 'stayMark.reachedAt' },
    metBy: "written challenge review by somebody outside the child's line",
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: 'at-known', from: 'stayMark.reachedAt' },
      { level: 'L4', offset: 'at-known', from: 'stayMark.reachedAt' },
      { level: 'L5', offset: 'at-known', from: 'stayMark.reachedAt' },
      { level: 'HSQ', offset: 'at-known', from: 'stayMark.reachedAt' },
    ],
    source: 'our default',
    statutory: false,
  },
  occurrences: occurrenceOfMark(90),
  startsAt: nextMark(90),
};
