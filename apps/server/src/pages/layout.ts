/** What stands around every page, and around those of somebody who is signed in. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';
import { staySignedIn } from './session.js';
import { emergencyBanner, type SignedIn } from './signed-in.js';

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
