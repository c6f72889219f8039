import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CHECKS, CRITICAL, REMAINING, TONIGHT } from './checks.js';

const { checks } = parse(readFileSync('libs/domain/policy.yaml', 'utf8')) as {
  checks: { tonight: readonly number[]; critical: readonly number[] };
};
const numbersOf = (some: readonly string[]) => some.map((check) => CHECKS.findIndex((one) => one === check) + 1);

describe('the checks of a home', () => {
  it('are needed tonight where the policy says so', () => expect(numbersOf(TONIGHT)).toEqual(checks.tonight));
  it('are critical where the policy says so', () => expect(numbersOf(CRITICAL)).toEqual(checks.critical));
  it('are each needed tonight or later', () => expect(TONIGHT.length + REMAINING.length).toBe(CHECKS.length));
});
