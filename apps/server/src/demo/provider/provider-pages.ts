/** The pages of the demonstration's provider: who signs in, and out. They work without scripts. */
import { html } from '../../pages/html.js';
import { page } from '../../pages/layout.js';
import type { Persona } from '../demo-issuer.js';

type Someone = Pick<Persona, 'person' | 'name' | 'title'>;

export const personaPage = (personas: readonly Someone[]): string =>
  page(
    'Who signs in? - Homeward',
    html`<h1>Who signs in?</h1>
      <p>This is a demonstration: nobody here is real, and there are no passwords. A real authority has its own sign-in here.</p>
      <form method="post">
        <fieldset>
          <legend>Choose one of the people of this authority</legend>
          ${personas.map(
            ({ person, name, title }) =>
              html`<p>
                <label><input type="radio" name="person" value="${person}" required /> <strong>${name}</strong>, ${title}</label>
              </p>`,
          )}
        </fieldset>
        <p><button>Sign in</button></p>
      </form>`,
  );

export const leavePage = (action: string, secret: string): string =>
  page(
    'Sign out - Homeward',
    html`<h1>Sign out of the demonstration’s sign-in service too?</h1>
      <p>You are signed out of Homeward already.</p>
      <form method="post" action="${action}">
        <input type="hidden" name="xsrf" value="${secret}" />
        <p><button name="logout" value="yes">Yes, sign out</button></p>
      </form>`,
  );

export const troublePage = (): string =>
  page(
    'This did not work - Homeward',
    html`<h1>This did not work</h1>
      <p>The demonstration’s sign-in service has forgotten this sign-in, or never knew it. <a href="/sign-in">Begin again.</a></p>`,
  );
