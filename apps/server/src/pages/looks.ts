/** Who has looked at which child's record: for the data-protection lead, and as it can be given to the child. */
import type { LookRow } from '#access/read-looks';
import { formatLocal } from '#domain/calendar/calendar';
import { newestCalendar } from '#domain/policy/book';
import type { CallerNow } from '../api/request.js';
import { href, PATHS } from '../paths.js';
import { type Html, html } from './html.js';
import { page } from './layout.js';
import type { SignedIn } from './signed-in.js';

const WHAT: Readonly<Record<string, string>> = {
  listMoves: 'The list of moves',
  readMove: 'The record of a move',
  readWhy: 'Why a date is that date',
  searchChildren: 'A search by name',
  readChild: 'The child’s own page',
  waiting: 'What is waiting for them',
  pastItsDate: 'What is past its date',
  dueNext: 'What is due next',
  readInbox: 'A notice',
};
const WHY: Readonly<Record<string, string>> = {
  line: 'In the child’s line',
  senior: 'Answers for decisions',
  iro: 'The child’s IRO',
  reviewing: 'Leads the IROs',
  'out-of-hours': 'On duty out of hours',
  'their-part': 'Commissioning or legal, for their part',
  asked: 'Was asked about one thing',
  called: 'Was called about something late',
  protection: 'Data protection',
  list: 'Keeps the list',
  figures: 'Figures, by pseudonym',
  beginning: 'Was beginning a record',
  'break-glass': 'Emergency look',
};
const HOW: Readonly<Record<string, string>> = { cover: ', as cover', delegate: ', as the director’s delegate' };

export interface LooksShown {
  readonly items: readonly LookRow[];
  readonly next: string | null;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What was asked for, as it stands in the address. */
  readonly by: { readonly child?: string; readonly person?: string; readonly day?: string };
}

export const looksPage = (shown: LooksShown, caller: CallerNow, signedIn: SignedIn | undefined): string =>
  page(
    'Who has looked - Homeward',
    html`<h1>Who has looked</h1>
      <p>Every time that somebody was shown something of a child. Newest first.</p>
      ${filters(shown)} ${ofOneChild(shown)}
      ${shown.items.length === 0 ? html`<p>Nobody has looked, as far as you have asked.</p>` : table(shown, caller)}
      ${shown.next !== null && html`<p><a href="${further(PATHS.looks, { ...shown.by, cursor: shown.next })}">Older looks</a></p>`}`,
    signedIn,
  );

const ofOneChild = ({ by: { child } }: LooksShown): Html | undefined =>
  child === undefined
    ? undefined
    : html`<p>
        <a href="${href(PATHS.looksAtChild, { child })}">The same in words that can be given to the child ${child.slice(0, 8)}</a>
      </p>`;

const filters = ({ people, by }: LooksShown): Html =>
  html`<form method="get" action="${PATHS.looks}">
    <p>
      <label for="person">Who looked</label><br />
      <select id="person" name="person">
        <option value="">Anybody</option>
        ${people.map(({ id, name }) => html`<option value="${id}" ${id === by.person && html`selected`}>${name}</option>`)}
      </select>
    </p>
    <p>
      <label for="child">Child, by the whole reference</label><br />
      <input id="child" name="child" value="${by.child}" size="40" autocomplete="off" spellcheck="false" />
    </p>
    <p>
      <label for="day">Day</label><br />
      <input id="day" name="day" type="date" value="${by.day}" />
    </p>
    <p><button>Show</button> <a href="${PATHS.looks}">Show all</a></p>
  </form>`;

const table = ({ items, people }: LooksShown, { authority, book }: CallerNow): Html => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const calendar = newestCalendar(book);
  return html`<div class="wide" role="region" aria-label="Looks" tabindex="0">
    <table>
      <thead>
        <tr>
          ${['When', 'Who', 'What', 'Why', 'Child'].map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${items.map(
          ({ at, person, post, how, route, because, child }) =>
            html`<tr>
              <td>${formatLocal(calendar, at)}</td>
              <td>${names.get(person) ?? person}<br />${authority.posts[post]?.title ?? post}${HOW[how]}</td>
              <td>${WHAT[route] ?? 'The record'}</td>
              <td>${WHY[because] ?? because}</td>
              <td><a href="${further(PATHS.looks, { child })}">${child.slice(0, 8)}</a></td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** In words that can be given to the child. */
export interface LooksAtChild {
  readonly child: string;
  readonly items: readonly {
    readonly when: string;
    readonly who: string;
    readonly name: string | null;
    readonly what: string;
    readonly why: string;
  }[];
  readonly next: string | null;
}

export const looksAtChildPage = ({ child, items, next }: LooksAtChild, names: boolean, signedIn: SignedIn | undefined): string =>
  page(
    'Who has looked at your record - Homeward',
    html`<p><a href="${PATHS.looks}">All looks</a></p>
      <h1>Who has looked at your record</h1>
      <p>
        For the child of the reference ${child.slice(0, 8)}, in words that can be given to the child.
        ${
          names
            ? html`The names of those who looked are shown. <a href="${href(PATHS.looksAtChild, { child })}">Leave them out</a>`
            : html`The names of those who looked are left out.
                <a href="${further(href(PATHS.looksAtChild, { child }), { names: 'true' })}">Show them</a>`
        }
      </p>
      ${items.length === 0 && html`<p>Nobody has looked.</p>`}
      <ul class="looks">
        ${items.map(
          ({ when, who, name, what, why }) =>
            html`<li><strong>${when}</strong><br />${name !== null && `${name}, `}${who}, looked at ${what}.<br />${why}</li>`,
        )}
      </ul>
      ${
        next !== null &&
        html`<p>
          <a href="${further(href(PATHS.looksAtChild, { child }), { ...(names && { names: 'true' }), cursor: next })}">Older looks</a>
        </p>`
      }`,
    signedIn,
  );

const further = (path: string, asked: Readonly<Record<string, string>>): string => `${path}?${new URLSearchParams(asked).toString()}`;
