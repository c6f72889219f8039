/** What every page says to somebody who is signed in: until when, and which record stands open to them in an emergency. */
import { openTo } from '#access/openings';
import type { Session } from '#access/sessions/sessions';
import { formatLocal } from '#domain/calendar/calendar';
import { newestCalendar } from '#domain/policy/book';
import { onConnection } from '#platform/database';
import { timeAndAuthority } from '#record/time';
import type { Rooms } from '../api/rooms.js';
import type { Door } from '../sign-in/door.js';
import { type Html, html } from './html.js';
import { type Staying, stayingOn } from './session.js';

export interface SignedIn {
  readonly staying: Staying;
  /** By the child's reference: until when, in words. */
  readonly emergencies: readonly { readonly child: string; readonly until: string }[];
}

/** `at` is the page on which it stands. */
export const signedIn = async (
  { db, house }: Rooms,
  door: Door,
  session: Session | undefined,
  at: string,
): Promise<SignedIn | undefined> => {
  if (!session) return undefined;
  const emergencies = await onConnection(db, async (tx) => {
    const open = await openTo(tx, session.person);
    if (open.length === 0) return [];
    const { book } = await house.inForce.at(tx, await timeAndAuthority(tx));
    return open.map(({ child, until }) => ({ child: child.slice(0, 8), until: formatLocal(newestCalendar(book), until) }));
  });
  return { staying: stayingOn(session, door.doorway, at), emergencies };
};

/** Never to be overlooked: whoever reads on knows that it is written down. */
export const emergencyBanner = ({ emergencies }: SignedIn): Html | undefined =>
  emergencies.length === 0
    ? undefined
    : html`<section class="emergency" aria-label="Emergency">
        ${emergencies.map(
          ({ child, until }) =>
            html`<p>
              <strong>You have opened the record of the child ${child} in an emergency.</strong> It is open to you until ${until}. Every
              look is written down, and somebody else reviews whether it was right.
            </p>`,
        )}
      </section>`;
