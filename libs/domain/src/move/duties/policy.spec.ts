import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry } from '../../policy/policy.js';
import { WHOLE_POLICY } from '../../whole-policy.js';
import { DUTIES } from './index.js';

/** An entry as it was agreed: a change of policy.yaml is a change of the policy, and needs two persons. */
interface Agreed {
  readonly id: string;
  readonly scope: string;
  readonly floor: 'none' | Readonly<Record<string, unknown>>;
}
const AGREED = (parse(readFileSync('libs/domain/policy.yaml', 'utf8')) as { duties: readonly Agreed[] }).duties;

/** What the file says beside the fields of an entry: for people, or read by the duty's own file. */
const FOR_PEOPLE = ['row', 'scope', 'recurs', 'onDue'];

const withoutThese = (value: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const agreed = ({ floor, ...entry }: Agreed) => ({ ...withoutThese(entry, FOR_PEOPLE), ...(floor !== 'none' && { floor }) });
const written = ({ floor, ...entry }: Entry) => ({
  ...entry,
  ...(floor && { floor: { ...withoutThese({ ...floor }, ['own']), ...floor.own } }),
});

describe('the default policy', () => {
  it.each(WHOLE_POLICY.map((entry) => [entry.id, entry] as const))('says of %s what was agreed', (id, entry) =>
    expect(written(entry)).toEqual(agreed(AGREED.find((one) => one.id === id)!)),
  );
  it('has every duty that was agreed, and no other', () =>
    expect(WHOLE_POLICY.map(({ id }) => id).toSorted()).toEqual(AGREED.map(({ id }) => id).toSorted()));
  it('has what follows from others after them', () => {
    const order = DUTIES.map(({ entry }) => entry.id);
    expect(order.indexOf('lapse')).toBeGreaterThan(order.indexOf('verbal-yes-confirmed'));
    expect(order.indexOf('lapse')).toBeGreaterThan(order.indexOf('continuation-decision'));
  });
});
