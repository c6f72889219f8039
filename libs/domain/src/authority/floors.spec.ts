/** A local standard may be tightened, loosened or switched off, a statutory floor only tightened (policy.yaml, floors). */
import type { ListField } from '../fields.js';
import type { PolicyChange } from '../policy/policy.js';
import { WHOLE_POLICY } from '../whole-policy.js';
import { adoptPolicy } from './acts/adopt-policy.js';
import { neverPastAFloor, twoPersons } from './rules.js';

type Asked = Parameters<ReturnType<typeof neverPastAFloor>>[0];
const refused = (...changes: readonly PolicyChange[]) => neverPastAFloor(WHOLE_POLICY)({ content: { changes } } as unknown as Asked);
const PAST = { rule: 'never-past-a-floor' };

describe('a change of the policy', () => {
  it.each<readonly [string, PolicyChange]>([
    ['a local standard tightened', { entry: 'first-visit', amount: 12 }],
    ['a local standard loosened, as far as its floor', { entry: 'first-visit', amount: 7, unit: 'd' }],
    ['a local standard in hours loosened by its amount alone', { entry: 'first-visit', amount: 48 }],
    ['a local standard without a floor loosened', { entry: 'management-review', amount: 30 }],
    ['a local standard switched off, whose floor stands', { entry: 'first-visit', off: true }],
    ['a local standard without a floor switched off', { entry: 'contingency-plan', off: true }],
    ['a statutory date tightened', { entry: 'placement-plan', amount: 4 }],
    ['days for no fewer working days', { entry: 'placement-plan', amount: 5, unit: 'd' }],
    ['hours for working days', { entry: 'placement-plan', amount: 24, unit: 'h' }],
    ['the six weeks of a visit as the local standard', { entry: 'next-visit', amount: 42 }],
  ])('may be %s', (_, change) => expect(refused(change)).toBeUndefined());
  it.each<readonly [string, PolicyChange]>([
    ['a statutory date loosened', { entry: 'placement-plan', amount: 6 }],
    ['a statutory duty switched off', { entry: 'placement-plan', off: true }],
    ['more days than there were working days', { entry: 'placement-plan', amount: 6, unit: 'd' }],
    ['working days for days', { entry: 'next-visit', amount: 5, unit: 'wd' }],
    ['months for days', { entry: 'next-visit', amount: 1, unit: 'm' }],
    ['a local standard past the floor beside it', { entry: 'next-visit', amount: 43 }],
    ['the same, by its unit alone: 24 days for 24 hours', { entry: 'first-visit', unit: 'd' }],
    ['what a court orders loosened', { entry: 'ofsted-told-as-ordered', amount: 8 }],
    ['an entry that there is not', { entry: 'no-such', amount: 1 }],
  ])('may not be %s', (_, change) => expect(refused(change)).toMatchObject(PAST));
  it('is refused as a whole where one of its lines is, and names that entry', () =>
    expect(refused({ entry: 'first-visit', amount: 12 }, { entry: 'placement-plan', amount: 9 })).toMatchObject({
      ...PAST,
      facts: { entry: 'placement-plan' },
    }));
  it('needs two persons', () => {
    const by = (proposedBy: string) =>
      twoPersons({ content: { proposedBy }, facts: { person: 'padmin' } } as unknown as Parameters<typeof twoPersons>[0]);
    expect(by('padmin')).toMatchObject({ rule: 'two-persons' });
    expect(by('performance')).toBeUndefined();
  });
  it('says nothing of trigger, record, owner, ladder or endings: those are no words of a version', () =>
    expect(Object.keys((adoptPolicy.fields['changes'] as ListField).of).toSorted()).toEqual(['amount', 'entry', 'off', 'unit']));
});
