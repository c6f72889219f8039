/** The sixteen entries of the default policy, typed out again from its text. */
export type Amount = readonly [amount: number, unit: string];
export interface Written {
  readonly due: Amount;
  readonly alt?: Amount;
  /** What counts: when it was done, or when it was written. */
  readonly judged: 'done' | 'written';
  readonly ends: readonly string[];
  readonly safety: boolean;
  readonly owner: string;
  readonly ladder: readonly (readonly [level: string, offset: string])[];
  readonly heldWhileMissing?: true;
  readonly remindTwoHoursBefore?: true;
  readonly floor?: { readonly due: Amount; readonly level: string };
}

const LIVING = ['stay-ended', 'eighteenth', 'death'];
const SERIES = ['stay-ended', 'reviewed-after-registration', 'eighteenth', 'death'];
const plain = { safety: false };
const safe = { safety: true };

export const POLICY = {
  'request-sent': {
    ...plain,
    due: [0, 'before-move'],
    judged: 'done',
    ends: ['withdrawn', 'not-authorised', 'eighteenth', 'death', 'superseded'],
    owner: 'social-worker',
    ladder: [['L2', 'at-known']],
  },
  'full-request-after-verbal-yes': {
    ...plain,
    due: [1, 'wd'],
    judged: 'written',
    ends: ['withdrawn', 'death'],
    owner: 'social-worker',
    ladder: [
      ['L2', '+0'],
      ['L3', '+1wd'],
    ],
  },
  'decision-made': {
    ...safe,
    due: [1, 'wd'],
    alt: [4, 'h'],
    judged: 'done',
    ends: ['withdrawn', 'eighteenth', 'death', 'superseded'],
    owner: 'authoriser',
    ladder: [
      ['L3', '+0'],
      ['L4', '+2h'],
    ],
    remindTwoHoursBefore: true,
  },
  'verbal-yes-noted': {
    ...safe,
    due: [4, 'h'],
    judged: 'written',
    ends: [],
    owner: 'edt-worker',
    ladder: [['L2', 'next-09:00']],
    remindTwoHoursBefore: true,
  },
  'verbal-yes-confirmed': {
    ...plain,
    due: [1, 'next-wd'],
    judged: 'written',
    ends: [],
    owner: 'verbal-authoriser',
    ladder: [
      ['L3', '+0'],
      ['L4', '+1wd'],
    ],
  },
  'decision-on-file': {
    ...plain,
    due: [1, 'next-wd'],
    judged: 'written',
    ends: [],
    owner: 'social-worker',
    ladder: [
      ['L1', '+0'],
      ['L2', '+1wd'],
      ['L3', '+2wd'],
      ['L4', '+3wd'],
    ],
  },
  'request-after-move': {
    ...safe,
    due: [4, 'h'],
    alt: [4, 'h'],
    judged: 'written',
    ends: [],
    owner: 'team-manager',
    ladder: [
      ['L3', 'at-known'],
      ['L4', 'at-known'],
    ],
    remindTwoHoursBefore: true,
  },
  'decision-after-move': {
    ...safe,
    due: [24, 'h'],
    alt: [24, 'h'],
    judged: 'done',
    ends: [],
    owner: 'dcs',
    ladder: [['L5', '+0']],
    remindTwoHoursBefore: true,
  },
  'child-has-moved': {
    ...plain,
    due: [2, 'h'],
    judged: 'written',
    ends: ['not-authorised', 'eighteenth', 'death'],
    owner: 'social-worker',
    ladder: [
      ['L1', '+0'],
      ['L2', '+1wd'],
    ],
  },
  'first-visit': {
    ...safe,
    due: [24, 'h'],
    judged: 'done',
    ends: LIVING,
    owner: 'social-worker',
    ladder: [
      ['L2', '+0'],
      ['L3', '+24h'],
    ],
    heldWhileMissing: true,
    remindTwoHoursBefore: true,
    floor: { due: [7, 'd'], level: 'L4' },
  },
  'next-visit': {
    ...plain,
    due: [7, 'd'],
    judged: 'done',
    ends: SERIES,
    owner: 'social-worker',
    ladder: [
      ['L1', '+0'],
      ['L2', '+1wd'],
      ['L3', '+3wd'],
    ],
    heldWhileMissing: true,
    floor: { due: [42, 'd'], level: 'L4' },
  },
  'visit-written-up': { ...plain, due: [1, 'wd'], alt: [0, 'd'], judged: 'written', ends: [], owner: 'visitor', ladder: [] },
  'management-review': {
    ...plain,
    due: [7, 'd'],
    judged: 'done',
    ends: SERIES,
    owner: 'head-of-service',
    ladder: [
      ['L3', '+0'],
      ['L4', '+2wd'],
    ],
  },
  'review-outcome': {
    ...plain,
    due: [1, 'wd'],
    judged: 'written',
    ends: [],
    owner: 'review-chair',
    ladder: [
      ['L3', '+0'],
      ['L4', '+3wd'],
    ],
  },
  'continuation-decision': {
    ...plain,
    due: [14, 'd'],
    alt: [28, 'd'],
    judged: 'done',
    ends: ['withdrawn', 'not-authorised', 'stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    owner: 'dcs',
    ladder: [['L5', '+0']],
  },
  lapse: {
    ...safe,
    due: [0, 'h'],
    alt: [24, 'h'],
    judged: 'done',
    ends: ['withdrawn', 'stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    owner: 'head-of-service',
    ladder: [['L4', '+0']],
  },
} as const satisfies Record<string, Written>;

export type EntryId = keyof typeof POLICY;
export const entryOf = (id: EntryId): Written => POLICY[id];
