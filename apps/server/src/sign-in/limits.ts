/** How often one may ask. Where the count cannot be had, signing in is closed, and everything else stays open. */
import { type Counter, countInDatabase, countInMemory } from '#access/counters';
import type { DataSource } from 'typeorm';
import { problem } from '../api/problem.js';
import type { LimitSettings } from './doorway.js';
import { SignInFailed } from './failed.js';

const MINUTE = 60;
const TEN_MINUTES = 600;

export interface Counters {
  /** Of sign-ins: for all servers together. */
  readonly signIns: Counter;
  readonly requests: Counter;
}
export const countersOf = (db: DataSource): Counters => ({ signIns: countInDatabase(db), requests: countInMemory() });

export class Limits {
  constructor(
    private readonly counters: Counters,
    private readonly most: LimitSettings | undefined,
  ) {}

  requestOf(who: 'person' | 'client' | 'address', id: string): Promise<void> {
    return this.count(this.counters.requests, `${who} ${id}`, MINUTE, this.most?.[who]).catch(open);
  }

  signInFrom(address: string): Promise<void> {
    return this.count(this.counters.signIns, `sign-in from ${address}`, TEN_MINUTES, this.most?.signInsOfAddress).catch(closed);
  }

  signInOf(person: string): Promise<void> {
    return this.count(this.counters.signIns, `sign-in of ${person}`, TEN_MINUTES, this.most?.signInsOfPerson).catch(closed);
  }

  private async count(counter: Counter, who: string, seconds: number, most: number | undefined): Promise<void> {
    if (most === undefined) return;
    const { count, left } = await counter(who, seconds).catch(() => Promise.reject(new CannotCount()));
    if (count > most) throw problem('too-many', `Too many requests. Try again in ${left} seconds.`, { 'Retry-After': String(left) });
  }
}

class CannotCount extends Error {}

const open = (error: unknown): void => {
  if (!(error instanceof CannotCount)) throw error;
};
const closed = (error: unknown): never => {
  throw error instanceof CannotCount ? new SignInFailed('away') : error;
};
