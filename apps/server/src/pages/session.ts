/** On every signed-in page: until when, a warning before that, and a way to stay. It works as it stands; the script keeps it up to date. */
import type { Lifetime, Session } from '#access/sessions/sessions';
import { PATHS } from '../paths.js';
import { type Until, untilOf } from '../sign-in/until.js';
import { type Html, html } from './html.js';

export interface Staying {
  readonly says: Until;
  readonly csrf: string;
  /** The page on which it stands. */
  readonly at: string;
}

export const stayingOn = (session: Session, lifetime: Lifetime, at: string): Staying => ({
  says: untilOf(session, lifetime),
  csrf: session.csrf,
  at,
});

export const staySignedIn = ({ says: { until, warning, canStay }, csrf, at }: Staying): Html =>
  html`<section
    class="session${warning !== null && ' warns'}"
    aria-label="How long you are signed in"
    data-look="${PATHS.api.session}"
    data-extend="${PATHS.api.extendSession}"
    data-ended="${PATHS.sessionEnded}"
    data-stayed="You stay signed in."
    data-failed="That did not work. Try again."
  >
    <p class="until">${until}</p>
    <p class="warning" role="alert">${warning ?? ''}</p>
    <form method="post" action="${PATHS.staySignedIn}" ${!canStay && html`hidden`}>
      <input type="hidden" name="csrf" value="${csrf}" />
      <input type="hidden" name="to" value="${at}" />
      <noscript><p>This loads the page anew: send what you have typed first.</p></noscript>
      <button>Stay signed in</button>
    </form>
    <p class="said" role="status"></p>
  </section>`;
