/** What the ledger says was promised and kept: it is the truth where today's code would work out something else. */
import type { Outcome } from '#domain/policy/duty';
import type { LedgerLine } from '#domain/policy/promises';
import type { KnownEvent } from './known.js';

export interface Promised {
  readonly duty: string;
  readonly due: number | undefined;
  readonly listedFrom: number | undefined;
  readonly role: string | undefined;
  readonly post: string | undefined;
  readonly statutory: LedgerLine['statutory'];
  readonly policy: number | undefined;
  readonly calendar: number | undefined;
  readonly closed: { readonly is: 'met' | 'ended'; readonly outcome: Outcome; readonly line: LedgerLine } | undefined;
}

export const promisedBy = (events: readonly KnownEvent[]): ReadonlyMap<string, Promised> => {
  const promised = new Map<string, Promised>();
  for (const { ledger } of events) for (const line of ledger) promised.set(line.duty, after(promised.get(line.duty), line));
  return promised;
};

const after = (stood: Promised | undefined, line: LedgerLine): Promised => {
  const { duty, due, listedFrom, role, post, statutory, policy, calendar } = line;
  const before = stood ?? { duty, due, listedFrom, role, post, statutory, policy, calendar, closed: undefined };
  switch (line.line) {
    case 'armed':
    case 'reopened':
      return { duty, due, listedFrom, role, post, statutory, policy, calendar, closed: undefined };
    case 'moved':
      return { ...before, due, listedFrom, role, post };
    case 'met':
    case 'ended':
      return { ...before, closed: { is: line.line, outcome: line.outcome!, line } };
    default:
      return line.line satisfies never;
  }
};
