/** As much of a browser as signing in needs: it keeps cookies for each host, follows redirects, and sends forms. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const REDIRECTS = 10;

/** Chromium and others say `null` in a POST from a page that lets nobody know where it came from. */
const saidOriginOf = ({ url, headers }: Page): string => (headers.get('referrer-policy') === 'no-referrer' ? 'null' : new URL(url).origin);

export class Browser {
  readonly jar = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** One request, as a browser would send it. */
  async ask(address: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(address, this.origin);
    const headers = new Headers(init.headers);
    const cookies = [...this.jar].filter(([key]) => key.startsWith(`${url.host} `)).map(([key, value]) => `${key.split(' ')[1]!}=${value}`);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(url.host, cookie);
    return { url: url.href, status: response.status, headers: response.headers, text: await response.text() };
  }

  async open(address: string, init: RequestInit = {}): Promise<Page> {
    let page = await this.ask(address, init);
    for (let n = 0; page.headers.has('location') && n < REDIRECTS; n += 1)
      page = await this.ask(new URL(page.headers.get('location')!, page.url).href);
    return page;
  }

  /** Sends a form of the page, with what its hidden fields hold. */
  send(page: Page, fields: Readonly<Record<string, string>> = {}, action?: string): Promise<Page> {
    const forms = [...page.text.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)];
    const form = forms.find(([, head]) => action === undefined || head!.includes(`action="${action}"`));
    if (!form) throw new Error(`There is no such form at ${page.url}: ${page.status} ${page.text.slice(0, 300)}`);
    const hidden: [string, string][] = [...form[2]!.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!,
    ]);
    const to = new URL(/action="([^"]*)"/.exec(form[1]!)?.[1] ?? page.url, page.url);
    return this.open(to.href, {
      method: 'POST',
      headers: { origin: saidOriginOf(page), 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...Object.fromEntries<string>(hidden), ...fields }).toString(),
    });
  }

  cookie(name: string): string | undefined {
    return this.jar.get(`${new URL(this.origin).host} ${name}`);
  }

  setCookie(name: string, value: string): void {
    this.jar.set(`${new URL(this.origin).host} ${name}`, value);
  }

  private keep(host: string, cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
    if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(cookie)) this.jar.delete(`${host} ${name!}`);
    else this.jar.set(`${host} ${name!}`, value!);
  }
}
