/** Who is signed in with a browser. The cookie holds an id that means nothing; the database holds its hash. */
import type { DataSource } from 'typeorm';
import { inTransaction, onConnection, sql, type Tx } from '#platform/database';
import { csrfOf, hashOf, isSecret, newSecret } from './secrets.js';

export interface Session {
  readonly person: string;
  /** When the person really signed in, in ms, where the provider says so. */
  readonly signedInAt: number | undefined;
  /** Seconds until it ends if nothing is asked, and at the latest. */
  readonly idleLeft: number;
  readonly left: number;
  /** The same as instants of the machine's time. */
  readonly idleEndsAt: number;
  readonly endsAt: number;
  readonly csrf: string;
  readonly idToken: string;
}
export interface Lifetime {
  readonly idleMinutes: number;
  readonly hours: number;
}
export interface Begun {
  readonly person: string;
  readonly signedInAt: number | undefined;
  readonly idToken: string;
}
interface Row {
  readonly person: string;
  readonly signed_in: number | null;
  readonly now: number;
  readonly idle_ends: number;
  readonly ends: number;
  readonly id_token: string;
}

const LIVE = `seen_at > now() - $2 * interval '1 minute' and ends_at > now()
     and not exists (select from access.disabled_person d where d.person = session.person)`;
const FIND = `
  select person, (extract(epoch from signed_in_at) * 1000)::bigint as signed_in, id_token,
         (extract(epoch from now()) * 1000)::bigint as now,
         (extract(epoch from least(seen_at + $2 * interval '1 minute', ends_at)) * 1000)::bigint as idle_ends,
         (extract(epoch from ends_at) * 1000)::bigint as ends
    from access.session where id_hash = $1 and ${LIVE}`;
/** A write for each request would be too many. */
const SEEN = `
  update access.session set seen_at = now()
   where id_hash = $1 and ${LIVE} and ($3 or seen_at < now() - interval '30 seconds')`;
const BEGIN = `
  insert into access.session (id_hash, person, ends_at, signed_in_at, id_token)
  values ($1, $2, now() + $3 * interval '1 hour', to_timestamp($4::float8 / 1000), $5)`;
const SWEEP = `delete from access.session where ends_at < now() or seen_at < now() - interval '1 day'`;

export class Sessions {
  constructor(
    private readonly db: DataSource,
    readonly lifetime: Lifetime,
  ) {}

  /** Answers with a new id, whatever id was there before: that one is ended. */
  begin({ person, signedInAt, idToken }: Begun, before: string | undefined): Promise<string> {
    const id = newSecret();
    return inTransaction(this.db, async (tx) => {
      await sql(tx, SWEEP);
      if (isSecret(before)) await end(tx, before);
      await sql(tx, BEGIN, [hashOf(id), person, this.lifetime.hours, signedInAt ?? null, idToken]);
      return id;
    });
  }

  /** Looking at how much is left does not prolong it; using it does. */
  find(id: string | undefined, how: 'looks' | 'uses' | 'extends'): Promise<Session | undefined> {
    if (!isSecret(id)) return Promise.resolve(undefined);
    const key = [hashOf(id), this.lifetime.idleMinutes];
    return onConnection(this.db, async (tx) => {
      if (how !== 'looks') await sql(tx, SEEN, [...key, how === 'extends']);
      const [row] = await sql<Row>(tx, FIND, key);
      return row && sessionOf(id, row);
    });
  }

  async end(id: string | undefined): Promise<void> {
    if (isSecret(id)) await onConnection(this.db, (tx) => end(tx, id));
  }

  endAllOf(person: string): Promise<number> {
    return onConnection(this.db, (tx) => endAllOf(tx, person));
  }
}

const secondsTo = (end: number, now: number): number => Math.max(0, Math.floor((end - now) / 1_000));

const sessionOf = (id: string, { person, signed_in, now, idle_ends, ends, id_token }: Row): Session => ({
  ...{ person, signedInAt: signed_in ?? undefined, idleLeft: secondsTo(idle_ends, now), left: secondsTo(ends, now) },
  ...{ idleEndsAt: idle_ends, endsAt: ends, csrf: csrfOf(id), idToken: id_token },
});

const end = async (tx: Tx, id: string): Promise<void> => {
  await sql(tx, 'delete from access.session where id_hash = $1', [hashOf(id)]);
};

/** Signs somebody out everywhere; answers with how many sessions there were. */
export const endAllOf = async (tx: Tx, person: string): Promise<number> =>
  (await sql(tx, 'delete from access.session where person = $1 returning 1', [person])).length;
