/** A decision is made by somebody who has just shown who they are: a screen that was left open is not enough. */
import { refuse } from '#domain/refusal';
import { Problem } from '../api/problem.js';
import { PATHS } from '../paths.js';

const DECISIONS: readonly string[] = [
  ...['authorise', 'not-authorise', 'continue', 'not-continue', 'confirm-verbal-yes'],
  // To look in an emergency at what is not one's own.
  'openRecordInEmergency',
];

interface Came {
  readonly signedInAt?: number;
}

/** Until when a decision may be made; undefined where nobody knows when the person signed in. */
export const freshUntil = (signedInAt: number | undefined, minutes: number): number | undefined =>
  signedInAt === undefined ? undefined : signedInAt + minutes * 60_000;

/** By session or by token alike: what does not say when its person signed in decides nothing, and a program never does. */
export const needsFreshSignIn = (route: string, { signedInAt }: Came, minutes: number, now: number): void => {
  const until = freshUntil(signedInAt, minutes);
  if (!DECISIONS.includes(route) || (until !== undefined && now <= until)) return;
  const why = until === undefined ? ' What you came with does not say when you did (auth_time).' : '';
  const detail = `For this you must have signed in within the last ${minutes} minutes. Sign in again, then give the command again.${why}`;
  throw new Problem(refuse('sign-in-again', detail, { facts: { signIn: SIGN_IN_AGAIN, minutes } }), {
    'WWW-Authenticate': `Bearer error="insufficient_user_authentication", max_age="${minutes * 60}"`,
  });
};

export const SIGN_IN_AGAIN = `${PATHS.signIn}?again=yes`;
