/** What stands around every page. */
import { PATHS } from '../paths.js';
import { type Html, html } from './html.js';

export const page = (title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${PATHS.style}" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html> `.text;
