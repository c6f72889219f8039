/** What stands around every page, and around those of somebody who is signed in. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';
import { type Staying, staySignedIn } from './session.js';

export const page = (title: string, content: Html, staying?: Staying): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${PATHS.style}" />
        ${staying && html`<script type="module" src="${PATHS.staySignedInScript}"></script>`}
      </head>
      <body>
        ${staying && staySignedIn(staying)}
        <main>${content}</main>
      </body>
    </html> `.text;
