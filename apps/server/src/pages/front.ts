/** The page that stands at `/`: what this is, and where to go on. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';
import { page } from './layout.js';
import type { SignedIn } from './signed-in.js';

/** What a demonstration adds. */
export interface FrontOfDemo {
  readonly authority: string;
  readonly now: string;
  readonly moves: number;
  readonly counts: readonly { readonly what: string; readonly count: number }[];
  readonly personas: readonly { readonly persona: string; readonly name: string; readonly title: string }[];
}

export const frontPage = (demo: FrontOfDemo | undefined, who: Html | undefined, signedIn?: SignedIn): string =>
  page(
    `Homeward${demo ? ` - ${demo.authority}` : ''}`,
    html`<h1>Homeward</h1>
      <p class="lead">Oversight of every move of a child into an unregistered children’s home.</p>
      ${who}
      <p class="notice">
        Running such a home is against the law. A decision recorded here says that a named person decided, with reasons. It does not change
        the law.
      </p>
      ${demo && demonstration(demo)}
      <h2>For programs</h2>
      <ul>
        <li><a href="${PATHS.api.openapi}">The API’s description</a> (OpenAPI 3.1)</li>
        <li><a href="${PATHS.ready}">Whether this service is ready</a></li>
      </ul>`,
    signedIn,
  );

const demonstration = ({ authority, now, moves, counts, personas }: FrontOfDemo): Html =>
  html` <h2>${authority}, a fictional authority</h2>
    <p>Every person, child and place in it is made up. Its clock stands at ${now}.</p>
    <p><strong>${moves} moves</strong></p>
    <table>
      <caption>
        What is on record
      </caption>
      <tbody>
        ${counts.map(
          ({ what, count }) =>
            html`<tr>
              <th scope="row">${what}</th>
              <td>${count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>Look through somebody’s eyes</h2>
    <p>There are no pages for each role yet: the API answers. In a shell, this prints a token for the director:</p>
    <pre><code>npm run -s homeward -- token --as dcs</code></pre>
    <p>README’s five-minute tour goes on from there.</p>
    <div class="wide" role="region" aria-label="Who there is" tabindex="0">
      <table>
        <caption>
          Who there is
        </caption>
        <thead>
          <tr>
            <th scope="col">Persona</th>
            <th scope="col">Post</th>
            <th scope="col">Holder</th>
          </tr>
        </thead>
        <tbody>
          ${personas.map(
            ({ persona, title, name }) =>
              html`<tr>
                <th scope="row"><code>${persona}</code></th>
                <td>${title}</td>
                <td>${name}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;

export const STYLE = `body { margin: 0; font: 1.1875rem/1.4 system-ui, sans-serif; color: #0b0c0c; background: #fff; }
main { max-width: 45rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
h1 { font-size: 2.25rem; margin: 1rem 0 0; }
h2 { font-size: 1.5rem; margin: 2rem 0 .5rem; }
.lead { font-size: 1.375rem; margin-top: .25rem; }
.notice { border-left: .3rem solid #d4351c; padding: .5rem 0 .5rem 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .5rem 1rem .5rem 0; border-bottom: 1px solid #b1b4b6; font-weight: normal; }
thead th { font-weight: bold; }
code { font-size: .9em; overflow-wrap: anywhere; }
th code { overflow-wrap: normal; }
label { font-weight: bold; }
select, input { font: inherit; max-width: 100%; box-sizing: border-box; padding: .3rem; border: .125rem solid #0b0c0c; background: #fff; }
select:focus, input:focus { outline: .2rem solid #ffbf47; outline-offset: 0; }
.wide { overflow-x: auto; }
.wide:focus { outline: .2rem solid #ffbf47; }
.looks { list-style: none; padding: 0; }
.looks li { padding: .75rem 0; border-bottom: 1px solid #b1b4b6; }
pre { white-space: pre-wrap; background: #f3f2f1; padding: .75rem 1rem; }
button { font: inherit; padding: .4rem .9rem; color: #fff; background: #1d5fb4; border: .125rem solid transparent; cursor: pointer; }
button:focus { outline: .2rem solid #ffbf47; outline-offset: .1rem; }
.session { max-width: 45rem; margin: 0 auto; padding: .75rem 1rem; box-sizing: border-box; }
.session p { margin: 0 0 .5rem; }
.session p:empty { margin: 0; }
.session.warns { position: sticky; top: 0; background: #fff; border: .3rem solid #d4351c; border-top: 0; }
.session:not(.warns) { display: flex; flex-wrap: wrap; gap: 0 1rem; font-size: 1rem; }
.session:not(.warns) button { padding: 0; color: #1d5fb4; background: none; text-decoration: underline; text-underline-offset: .15em; min-height: 1.5rem; }
.emergency { background: #d4351c; color: #fff; }
.emergency p { max-width: 43rem; margin: 0 auto; padding: .75rem 1rem; }
.session .until { order: -2; }
.session form { order: -1; }
.session .warning { font-weight: bold; }
html:has(.session.warns) { scroll-padding-top: 18rem; }
@media (max-height: 40rem) { .session.warns { position: static; } html:has(.session.warns) { scroll-padding-top: 0; } }
[hidden] { display: none; }
.out { display: flex; flex-wrap: wrap; gap: .5rem; }
a { color: #1d5fb4; text-underline-offset: .15em; }
a:focus { outline: .2rem solid #ffbf47; outline-offset: .1rem; }
@media (max-width: 24rem) { h1 { font-size: 1.75rem; overflow-wrap: break-word; } th, td { padding-right: .5rem; } th code { overflow-wrap: anywhere; } }
`;
