/** What went wrong, as a page: for whoever came with a browser. Nobody is signed out by it. */
import type { Problem } from '../api/problem.js';
import type { ApiRequest } from '../api/request.js';
import { PATHS } from '../paths.js';
import { html } from './html.js';
import { numberOf, page } from './layout.js';

/** Browsers say that they show pages; the API's own addresses never answer with one. */
export const wantsPage = ({ path, headers }: Pick<ApiRequest, 'path' | 'headers'>): boolean =>
  !path.startsWith('/api/') && /\btext\/html\b/.test(headers.accept ?? '');

/** Where somebody signs in, to come back to the page that they asked for. */
export const signInFor = ({ method, path }: Pick<ApiRequest, 'method' | 'path'>): string =>
  method === 'GET' ? `${PATHS.signIn}?${new URLSearchParams({ to: path }).toString()}` : PATHS.signIn;

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'That cannot be shown',
  401: 'Sign in again',
  403: 'You do not have access to this',
  404: 'There is no such page',
  405: 'There is no such page',
  429: 'Too many requests just now',
  500: 'Something went wrong on our side',
  503: 'Not available just now',
};

export const refusedPage = ({ status, refusal }: Problem, requestId: string | undefined): string => {
  const { detail, errors } = refusal;
  const heading = HEADINGS[status] ?? 'That was not possible';
  return page(
    `${heading} - Homeward`,
    html`<h1>${heading}</h1>
      ${
        errors
          ? html`<ul>
              ${errors.map(({ field, detail: said }) => html`<li>${field !== undefined && `${field}: `}${said}</li>`)}
            </ul>`
          : html`<p>${detail}</p>`
      }
      ${status < 500 && html`<p>Go back and change what you asked for, or go to <a href="${PATHS.front}">the front page</a>.</p>`}
      ${numberOf(requestId)}`,
  );
};
