import { BadPolicyFile, readPolicyFile } from './policy-file.js';

const file = (changes: string): string => `inForceFrom: '2027-01-04'
proposedBy: person-18
why: We have people for it.
changes:
${changes}`;
const faults = (yaml: string): string[] => {
  try {
    readPolicyFile(yaml);
    return [];
  } catch (error) {
    if (error instanceof BadPolicyFile) return error.message.split('\n');
    throw error;
  }
};

describe("an authority's version of the policy, as a file", () => {
  it('tightens, loosens and switches off', () => {
    const { changes } = readPolicyFile(file('  - { entry: first-visit, amount: 12, unit: h }\n  - { entry: contingency-plan, off: true }'));
    expect(changes).toEqual([
      { entry: 'first-visit', amount: 12, unit: 'h' },
      { entry: 'contingency-plan', off: true },
    ]);
  });
  it.each([
    ['an entry that the policy does not have', '  - { entry: no-such, off: true }', 'changes[0].entry: the policy has no such entry'],
    [
      'an owner',
      '  - { entry: first-visit, owner: iro, amount: 1 }',
      "changes[0].owner: is not known; trigger, record, owner and ladder are not an authority's to change",
    ],
    ['a unit that is none', '  - { entry: first-visit, amount: 2, unit: moons }', 'changes[0].unit: one of h, d, wd, next-wd, m'],
    ['an amount that is no number', '  - { entry: first-visit, amount: soon }', 'changes[0].amount: needs a whole number'],
    ['nothing', '  - { entry: first-visit }', 'changes[0]: says nothing of what changes'],
  ])('names %s and its place', (_, changes, fault) => expect(faults(file(changes))).toEqual([fault]));
  it('names everything that is missing', () => expect(faults('changes: 3')).toHaveLength(4));
  it('is not an empty file', () => expect(faults('')).toHaveLength(1));
});
