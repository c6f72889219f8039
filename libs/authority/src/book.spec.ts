import { emptyAuthority } from '#domain/authority/state';
import { calendarFor, policyFor } from '#domain/policy/book';
import { at } from '#support/story';
import { bookOf } from './book.js';

const ADOPTED = at('2026-11-16 10:00');
const book = bookOf({
  ...emptyAuthority,
  policies: [{ version: 2, recordedAt: ADOPTED, inForceFrom: '2026-11-01', changes: [{ entry: 'first-visit', amount: 12, unit: 'h' }] }],
  calendars: [{ version: 2, recordedAt: ADOPTED, knownTo: '2026-12-31', holidays: [{ date: '2026-11-18', name: 'Proclaimed' }] }],
});
const first = (instant: number) => policyFor(book, instant).entries.get('first-visit')!.due.amount;

describe('the first version that an authority adopts', () => {
  it('holds from then on, and what was recorded before keeps the default', () => {
    expect([first(ADOPTED - 1), first(ADOPTED)]).toEqual([24, 12]);
    expect([policyFor(book, ADOPTED - 1).version, policyFor(book, ADOPTED).version]).toEqual([1, 2]);
  });
  it('is no other for the calendar', () => {
    expect([calendarFor(book, ADOPTED - 1).version, calendarFor(book, ADOPTED).version]).toEqual([1, 2]);
  });
});
