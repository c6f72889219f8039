/** Who is signed in, and the ways out; or the way in. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';

export interface WhoIsIn {
  readonly name: string;
  readonly posts: readonly string[];
  /** Asks who has looked at which child. */
  readonly seesLooks: boolean;
  readonly csrf: string;
}

export const whoIsIn = (who: WhoIsIn | undefined, canSignIn: boolean): Html | undefined => {
  if (!who) return canSignIn ? html`<p><a href="${PATHS.signIn}">Sign in</a></p>` : undefined;
  const { name, posts, seesLooks, csrf } = who;
  return html` <p>
      You are signed in as <strong>${name}</strong>${posts.length > 0 ? `: ${posts.join(', ')}` : '. You hold no post at present'}.
    </p>
    ${seesLooks && html`<p><a href="${PATHS.looks}">Who has looked</a> at which child’s record</p>`}
    <div class="out">${form(PATHS.signOut, 'Sign out', csrf)} ${form(PATHS.signOutEverywhere, 'Sign out everywhere', csrf)}</div>`;
};

const form = (path: string, words: string, csrf: string): Html =>
  html`<form method="post" action="${path}">
    <input type="hidden" name="csrf" value="${csrf}" />
    <button>${words}</button>
  </form>`;
