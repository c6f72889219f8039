import { code, count, date, flag, id, list, narrative, optional } from '../../fields.js';
import type { PolicyChange } from '../../policy/policy.js';
import { WHOLE_POLICY } from '../../whole-policy.js';
import { act } from '../act.js';
import { neverPastAFloor, twoPersons } from '../rules.js';

/** A dated version of the policy: what it changes of the default, which is version 1. Duties keep the version in force when their trigger was first recorded. */
export const adoptPolicy = act({
  verb: 'adopt-policy',
  title: 'Adopt a policy version',
  kind: 'policy-adopted',
  fields: {
    inForceFrom: date('In force from'),
    proposedBy: id('person', 'Proposed by'),
    why: narrative('Why', { max: 2_000 }),
    changes: list('Changes', {
      entry: id('entry', 'Entry'),
      off: optional(flag('Switched off')),
      amount: optional(count('Amount', 0, 1_000)),
      unit: optional(code('Unit', ['h', 'd', 'wd', 'next-wd', 'm'])),
    }),
  },
  by: ['policy-administrator'],
  rules: [
    twoPersons,
    ({ content, ...asked }) => neverPastAFloor(WHOLE_POLICY)({ ...asked, content: { changes: content.changes as PolicyChange[] } }),
  ],
  example: {
    inForceFrom: '2027-01-04',
    proposedBy: 'person-03',
    why:
      'Children told us that a day is long in a house where you know nobody: the first visit is made within twelve hours. ' +
      'What we learned is said in the ending meeting, and is not asked for twice.',
    changes: [
      { entry: 'first-visit', amount: 12, unit: 'h' },
      { entry: 'learning-note', off: true },
    ],
  },
  evolve: (state, { rec, content }) => ({
    ...state,
    policies: [
      ...state.policies,
      { version: state.policies.length + 2, recordedAt: rec, inForceFrom: content.inForceFrom, changes: content.changes as PolicyChange[] },
    ],
  }),
});
