/** Brackenshire in December 2026: a team manager on leave, and a second version of the policy that holds from January. */
import { actNamed } from '#domain/authority/acts/index';

const VISIT_FLOOR = {
  ...{ amount: 7, unit: 'd', anchor: 'move.occurredAt', source: 'reg 28' },
  own: { metBy: 'visit note, child seen', safety: true, ladder: [{ level: 'L4', offset: '+0' }] },
};

export const AUTHORITY = {
  posts: [
    {
      ...{ id: 'dcs', role: 'dcs', title: "Executive Director of Children's Services", reportsTo: 'chief-executive' },
      ...{ holder: { id: 'person-02', name: 'Marian Okell' }, cover: null, delegate: 'ad' },
    },
    {
      ...{ id: 'tm-care', role: 'team-manager', title: 'Team Manager, Children in Care', reportsTo: 'hos-care' },
      holder: { id: 'person-06', name: 'Dilys Morgan' },
      cover: { id: 'person-07', name: 'Samir Haddad' },
      delegate: null,
    },
  ],
  coming: [
    { post: 'tm-care', person: 'person-30', kind: 'holder', from: '2027-01-04T09:00:00.000Z', to: '2027-06-30T16:00:00.000Z' },
    { post: 'on-call', person: 'person-05', kind: 'on-call', from: '2026-12-28T17:00:00.000Z', to: '2027-01-04T09:00:00.000Z' },
  ],
  policies: [
    { version: 1, recordedAt: '1970-01-01T00:00:00.000Z', inForceAt: '2018-01-01T00:00:00.000Z', changes: [] },
    {
      ...{ version: 2, recordedAt: '2026-12-14T09:00:00.000Z', inForceAt: '2027-01-04T00:00:00.000Z' },
      changes: actNamed('adopt-policy')!.example['changes'],
    },
  ],
  calendars: [
    { version: 1, recordedAt: '1970-01-01T00:00:00.000Z' },
    { version: 2, recordedAt: '2026-12-14T09:10:00.000Z' },
  ],
};

/** Two of its entries, as the default has them. */
export const POLICY = {
  version: 1,
  inForceAt: '2018-01-01T00:00:00.000Z',
  entries: [
    {
      ...{ id: 'decision-on-file', name: "Decision on the child's file", owner: 'social-worker' },
      ...{ metBy: 'case-file entry: CMS reference and when it was filed', judgedBy: 'recordedAt', endsWith: [] },
      ...{ due: { amount: 1, unit: 'next-wd', anchor: 'decision.occurredAt' }, alternatives: [] },
      ...{ attention: 'call', safety: false, reminder: 'morning-list' },
      ladder: [
        { level: 'L1', offset: '+0' },
        { level: 'L2', offset: '+1wd' },
        { level: 'L3', offset: '+2wd' },
        { level: 'L4', offset: '+3wd' },
      ],
      ...{ floor: null, source: 'our default (Birmingham letter)', heldWhile: null, statutory: 'no', counted: true, off: false },
    },
    {
      ...{ id: 'first-visit', name: 'First visit, child seen alone', owner: 'social-worker' },
      metBy:
        'visit note: at the home, begun at or after the move, child seen, alone (or the child refused, or not appropriate, with reason)',
      ...{ judgedBy: 'occurredAt', endsWith: ['stay-ended', 'eighteenth', 'death'] },
      ...{ due: { amount: 24, unit: 'h', anchor: 'move.occurredAt' }, alternatives: [] },
      ...{ attention: 'call', safety: true, reminder: 'two-hours-before' },
      ladder: [
        { level: 'L2', offset: '+0' },
        { level: 'L3', offset: '+24h' },
      ],
      ...{ floor: VISIT_FLOOR, source: 'reg 28; 24 h ours', heldWhile: 'missing', statutory: 'no', counted: true, off: false },
    },
  ],
};
