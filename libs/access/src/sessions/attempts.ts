/** Sign-ins that have begun: what the provider's answer is checked against, once. */
import type { DataSource } from 'typeorm';
import { onConnection, sql } from '#platform/database';
import { hashOf } from './secrets.js';

export interface Attempt {
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** Somebody who is signed in shows once more that it is them. */
  readonly again: boolean;
  /** In ms. */
  readonly beganAt: number;
}

export const ATTEMPT_MINUTES = 10;

const TAKE = `
  delete from access.sign_in_attempt
   where state_hash = $1 and browser_hash = $2 and began_at > now() - interval '${ATTEMPT_MINUTES} minutes'
  returning nonce, verifier, return_to as "returnTo", again, (extract(epoch from began_at) * 1000)::bigint as "beganAt"`;

/** `browser` is the secret in the browser's cookie: an answer that another browser brings is not taken. */
export const beginAttempt = (db: DataSource, state: string, browser: string, attempt: Omit<Attempt, 'beganAt'>): Promise<void> =>
  onConnection(db, async (tx) => {
    await sql(tx, `delete from access.sign_in_attempt where began_at < now() - interval '${ATTEMPT_MINUTES} minutes'`);
    const { nonce, verifier, returnTo, again } = attempt;
    await sql(
      tx,
      'insert into access.sign_in_attempt (state_hash, browser_hash, nonce, verifier, return_to, again) values ($1, $2, $3, $4, $5, $6)',
      [hashOf(state), hashOf(browser), nonce, verifier, returnTo, again],
    );
  });

export const takeAttempt = (db: DataSource, state: string, browser: string): Promise<Attempt | undefined> =>
  onConnection(db, async (tx) => (await sql<Attempt>(tx, TAKE, [hashOf(state), hashOf(browser)]))[0]);
