import { emptyAuthority, type AuthorityState } from '#domain/authority/state';
import type { Book } from '#domain/policy/book';
import type { Tx } from '#platform/database';
import { readStream } from '#record/stream-row';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { type TimeAndAuthority } from '#record/time';
import { bookOf } from './book.js';

export interface InForce {
  readonly seq: number;
  readonly authority: AuthorityState;
  readonly book: Book;
}

/** Posts, holders, cover, policy and calendar as they stand; read again only when the authority has recorded something. */
export class AuthorityInForce {
  private known: InForce & { readonly head: string } = { seq: 0, head: '', authority: emptyAuthority, book: bookOf(emptyAuthority) };

  /** As of the authority's last entry, read after the lock. The answer's `seq` is the one to record: somebody may have been quicker. */
  async at(tx: Tx, { authorityHead }: Pick<TimeAndAuthority, 'authorityHead'>): Promise<InForce> {
    if (authorityHead === this.known.head) return this.known;
    const row = await readStream(tx, AUTHORITY_STREAM, 'authority');
    const authority = row?.state ? (JSON.parse(row.state) as AuthorityState) : emptyAuthority;
    this.known = {
      seq: row?.seq ?? 0,
      head: row?.head ?? '',
      authority,
      book: sameRules(authority, this.known.authority) ? this.known.book : bookOf(authority),
    };
    return this.known;
  }
}

const sameRules = (a: AuthorityState, b: AuthorityState): boolean =>
  a.policies.length === b.policies.length && a.calendars.length === b.calendars.length;
