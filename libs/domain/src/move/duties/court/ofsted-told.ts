import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { ofstedTold } from '../../records/court/ofsted-told.js';

/** No law asks it of every council; Ofsted expects it. */
export const ofstedToldDuty: DutyRule = {
  entry: {
    id: 'ofsted-told',
    name: 'Ofsted told',
    trigger: ['move'],
    owner: 'commissioning-head',
    due: { amount: 1, unit: 'wd', anchor: 'move.occurredAt' },
    alt: [{ when: 'found-there route', due: { amount: 1, unit: 'wd', anchor: 'discovery.occurredAt' } }],
    metBy: 'Ofsted notification sent',
    judgedBy: 'occurredAt',
    endsWith: [],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [
      { level: 'L3', offset: '+0' },
      { level: 'L4', offset: '+1wd' },
    ],
    source: 'our default; no general legal duty',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved, discovered } = state;
    if (!moved) return [];
    return [
      {
        trigger: discovered ?? moved,
        anchors: { 'move.occurredAt': moved.at, 'discovery.occurredAt': discovered?.at },
        facts: { 'found-there route': discovered !== undefined },
        met: firstRecorded(ofstedTold.of(state)),
      },
    ];
  },
};
