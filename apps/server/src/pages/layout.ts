/** What stands around every page, and around those of somebody who is signed in. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';
import { staySignedIn } from './session.js';
import { emergencyBanner, type SignedIn } from './signed-in.js';

/** By which whoever runs the service finds it in the log. */
export const numberOf = (requestId: string | undefined): Html | undefined =>
  requestId === undefined ? undefined : html`<p>When you ask about this, give this number: <code>${requestId}</code></p>`;

export const page = (title: string, content: Html, signedIn?: SignedIn): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${PATHS.style}" />
        ${signedIn && html`<script type="module" src="${PATHS.staySignedInScript}"></script>`}
      </head>
      <body>
        ${signedIn && [staySignedIn(signedIn.staying), emergencyBanner(signedIn)]}
        <main>${content}</main>
      </body>
    </html> `.text;
