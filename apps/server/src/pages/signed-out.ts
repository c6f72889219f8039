import type { Lifetime } from '#access/sessions/sessions';
import { PATHS } from '../paths.js';
import { hoursInWords } from '../sign-in/until.js';
import { html } from './html.js';
import { numberOf, page } from './layout.js';

export const signedOutPage = (): string =>
  page(
    'You are signed out - Homeward',
    html`<h1>You are signed out</h1>
      <p>If others use this device, close the browser too. You may still be signed in to your organisation’s other services.</p>
      <p><a href="${PATHS.signIn}">Sign in again</a>, or go to <a href="${PATHS.front}">the front page</a>.</p>`,
  );

/** Where somebody comes to stand whose session is over, whether they pressed a button too late or were away. */
export const sessionEndedPage = ({ idleMinutes, hours }: Lifetime): string =>
  page(
    'Your session has ended - Homeward',
    html`<h1>Your session has ended</h1>
      <p>
        You were signed out: a session ends after ${idleMinutes} minutes in which nothing is asked, and ${hoursInWords(hours)} after signing
        in. What you had sent is recorded. What you had typed and not sent is not.
      </p>
      <p><a href="${PATHS.signIn}">Sign in again</a>, or go to <a href="${PATHS.front}">the front page</a>.</p>`,
  );

interface Failed {
  readonly heading: string;
  readonly text: string;
  readonly again: string;
}

/** Why a sign-in came to nothing. */
export const failedPage = ({ heading, text, again }: Failed, requestId: string | undefined): string =>
  page(
    `${heading} - Homeward`,
    html`<h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="${again}">Sign in</a>, or go to <a href="${PATHS.front}">the front page</a>.</p>
      ${numberOf(requestId)}`,
  );
