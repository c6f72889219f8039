import fc from 'fast-check';
import { outcomeOfEnding, outcomeOfRecord, worse } from './judge.js';
import type { Outcome } from './duty.js';

const DUE = 1_000_000_000;
const mark = (at: number, rec: number) => ({ seq: 1, at, rec });
const OUTCOMES: readonly Outcome[] = ['ended-before-due', 'on-time', 'done-on-time-recorded-late', 'late'];

describe('the outcome of a record', () => {
  it.each([
    ['occurredAt', DUE, DUE, 'on-time'],
    ['occurredAt', DUE + 999, DUE + 999, 'on-time'],
    ['occurredAt', DUE, DUE + 1_000, 'done-on-time-recorded-late'],
    ['occurredAt', DUE + 1_000, DUE + 1_000, 'late'],
    ['recordedAt', DUE - 1, DUE + 999, 'on-time'],
    ['recordedAt', DUE - 1, DUE + 1_000, 'late'],
  ] as const)('judged by %s, done at %d and written at %d, is %s', (judgedBy, at, rec, outcome) =>
    expect(outcomeOfRecord(judgedBy, mark(at, rec), DUE)).toBe(outcome),
  );
  it('is on time where there is no due instant', () => expect(outcomeOfRecord('recordedAt', mark(5, 9), undefined)).toBe('on-time'));
});

it.each([
  [DUE, 'ended-before-due'],
  [DUE + 999, 'ended-before-due'],
  [DUE + 1_000, 'late'],
])('an ending at %d gives %s', (at, outcome) => expect(outcomeOfEnding(at, DUE)).toBe(outcome));
it('an ending without a due instant comes before it', () => expect(outcomeOfEnding(DUE, undefined)).toBe('ended-before-due'));

const instants = fc.integer({ min: 0, max: 4_102_444_800_000 });
describe('for all instants', () => {
  it('the whole second in which it falls due is on time', () =>
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 999 }), (second, ms) => {
        const due = Math.floor(second / 1_000) * 1_000;
        expect(outcomeOfRecord('occurredAt', mark(due + ms, due + ms), due)).toBe('on-time');
        expect(outcomeOfEnding(due + ms, due)).toBe('ended-before-due');
      }),
    ));
  it('later never makes it better', () =>
    fc.assert(
      fc.property(
        instants,
        instants,
        instants,
        instants,
        fc.constantFrom('occurredAt' as const, 'recordedAt' as const),
        (due, at, a, b, by) => {
          const [soon, late] = [Math.max(at, Math.min(a, b)), Math.max(at, a, b)];
          const rank = (rec: number) => OUTCOMES.indexOf(outcomeOfRecord(by, mark(at, rec), due));
          expect(rank(late)).toBeGreaterThanOrEqual(rank(soon));
        },
      ),
    ));
  it('of two outcomes the worse stands, in whichever order they come', () =>
    fc.assert(
      fc.property(fc.constantFrom(...OUTCOMES), fc.constantFrom(...OUTCOMES), (a, b) => {
        expect(worse(a, b)).toBe(worse(b, a));
        expect(OUTCOMES.indexOf(worse(a, b))).toBe(Math.max(OUTCOMES.indexOf(a), OUTCOMES.indexOf(b)));
      }),
    ));
});
