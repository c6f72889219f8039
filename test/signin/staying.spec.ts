/** A session that is about to end: what the page says with and without its script, and how one stays. */
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { AtTheDoor } from './at-the-door.js';
import type { Browser, Page } from './browser.js';

let door: AtTheDoor;
beforeAll(async () => (door = await AtTheDoor.open()), 60_000);
afterEach(() => expect(door.faults()).toEqual([]));
afterAll(() => door.close());

interface Said {
  readonly secondsLeft: number;
  readonly secondsAtMost: number;
  readonly endsAt: string;
  readonly endsAtLatest: string;
  readonly says: { readonly until: string; readonly warning: string | null; readonly canStay: boolean };
}
const said = async (browser: Browser): Promise<Said> => (await door.session(browser)).body as unknown as Said;
const local = (instant: string) =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' }).format(new Date(instant));

const STAY = '/session/stay';
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('without a script', () => {
  it('the page says until when, and its button makes it longer', async () => {
    const browser = await door.signedIn('sw');
    await door.minutesPass(20);
    const page = await browser.open('/');
    expect(page.text).toContain(`You are signed in until ${local((await said(browser)).endsAt)} if you do nothing.`);
    await door.minutesPass(20);
    const stayed = await browser.send(page, {}, STAY);
    expect([stayed.url, stayed.status]).toEqual([`${door.url}/`, 200]);
    expect((await said(browser)).secondsLeft).toBeGreaterThan(1_770);
  });

  it('the button leads nowhere but to our own pages', async () => {
    const browser = await door.signedIn('sw');
    const page = await browser.open('/');
    expect((await browser.send(page, { to: 'https://evil.example/' }, STAY)).url).toBe(`${door.url}/`);
  });

  it('the button, pressed too late, says that the session has ended', async () => {
    const browser = await door.signedIn('sw');
    const page = await browser.open('/');
    await door.minutesPass(31);
    const ended = await browser.send(page, {}, STAY);
    expect([ended.url, ended.text]).toEqual([`${door.url}/session-ended`, expect.stringContaining('<h1>Your session has ended</h1>')]);
  });

  it('another site cannot keep a session open', async () => {
    const browser = await door.signedIn('sw');
    await door.minutesPass(20);
    const { csrf } = (await door.session(browser)).body as { csrf: string };
    for (const [origin, token] of [
      ['https://evil.example', csrf],
      [door.url, 'b'.repeat(43)],
    ] as const)
      expect((await browser.ask(STAY, { method: 'POST', headers: { ...form, origin }, body: `csrf=${token}&to=/` })).status).toBe(403);
    expect((await said(browser)).secondsLeft).toBeLessThanOrEqual(600);
  });

  it('says nothing of a session to who has none', async () => {
    const { text } = await door.browser().open('/');
    expect(text).not.toContain('class="session');
    expect(text).not.toContain('<script');
  });
});

describe('the latest end', () => {
  it('is passed by nothing, and the page says so and offers no button', async () => {
    const browser = await door.signedIn('sw');
    for (let minutes = 0; minutes < 580; minutes += 29) {
      await browser.open('/');
      await door.minutesPass(29);
    }
    await browser.open('/');
    await door.minutesPass(10);
    const before = await said(browser);
    await door.post(browser, '/api/session/extend', {});
    const { secondsLeft, secondsAtMost, endsAt, endsAtLatest, says } = await said(browser);
    expect([secondsLeft, endsAt, endsAtLatest]).toEqual([secondsAtMost, before.endsAtLatest, before.endsAtLatest]);
    expect(says).toMatchObject({ canStay: false, warning: expect.stringContaining('Save what you have typed before then') as unknown });
    const { text } = await browser.open('/');
    expect(text).toContain(`At ${local(endsAtLatest)} you will be signed out, 10 hours after you signed in`);
    expect(text).toMatch(/<form method="post" action="\/session\/stay" hidden>/);
  });
});

const SOURCE = readFileSync(new URL('../../apps/server/src/pages/stay-signed-in.js', import.meta.url), 'utf8');

/** As much of a page as the script touches, before the real server. */
class Tab {
  readonly elements = new Map(['.until', '.warning', '.said'].map((name) => [name, { textContent: '' }]));
  readonly classes = new Set<string>();
  readonly heard = new Map<string, (event: { preventDefault: () => void }) => void>();
  readonly asked: string[] = [];
  left = '';
  away = false;
  seconds = 0;
  private work: Promise<unknown> = Promise.resolve();
  private timer: (() => unknown) | undefined;

  constructor(private readonly browser: Browser) {
    const listen = (name: string, run: () => void) => this.heard.set(name, run);
    const csrf = { value: 'not known yet' };
    const button = { hidden: false, elements: { csrf }, contains: () => false, addEventListener: listen };
    const dataset = { look: '/api/session', extend: '/api/session/extend', ended: '/session-ended', stayed: 'stayed', failed: 'failed' };
    const region = {
      dataset,
      querySelector: (name: string) => (name === 'form' ? button : this.elements.get(name)),
      classList: { toggle: (name: string, on: boolean) => (on ? this.classes.add(name) : this.classes.delete(name)) },
    };
    runInNewContext(SOURCE, {
      document: { querySelector: () => region, activeElement: null, visibilityState: 'visible', addEventListener: listen },
      ...{ location: { replace: (to: string) => (this.left = to) }, addEventListener: listen, fetch: this.fetch.bind(this) },
      clearTimeout: () => (this.timer = undefined),
      setTimeout: (run: () => unknown, ms: number) => ([this.timer, this.seconds] = [run, ms / 1_000]),
    });
  }

  says(name: string): string {
    return this.elements.get(`.${name}`)!.textContent;
  }

  async hears(event: string): Promise<void> {
    this.heard.get(event)!({ preventDefault: () => undefined });
    await this.settled();
  }

  /** The script's own alarm rings. */
  async rings(): Promise<void> {
    this.timer!();
    await this.settled();
  }

  private async settled(): Promise<void> {
    for (let seen: unknown; seen !== this.work;) {
      seen = this.work;
      await this.work;
      await new Promise(setImmediate);
    }
  }

  private fetch(path: string, init: RequestInit = {}): Promise<unknown> {
    this.asked.push(`${init.method ?? 'GET'} ${path}`);
    const headers = { ...(init.headers as Record<string, string>), origin: door.url };
    const answer = this.away ? Promise.reject(new TypeError('Failed to fetch')) : this.browser.ask(path, { ...init, headers });
    this.work = answer.catch(() => undefined);
    return answer.then(({ status, text }: Page) => ({ status, ok: status === 200, json: () => Promise.resolve(JSON.parse(text)) }));
  }
}

const openTab = async (person: string): Promise<{ browser: Browser; tab: Tab }> => {
  const browser = await door.signedIn(person);
  const tab = new Tab(browser);
  await tab.hears('pageshow');
  return { browser, tab };
};

describe('the script', () => {
  it('asks the server before it warns, and what another tab has done counts', async () => {
    const { browser, tab } = await openTab('sw');
    expect([tab.says('warning'), tab.seconds]).toEqual(['', expect.closeTo(1_500, -1)]);
    await door.minutesPass(24);
    await browser.ask('/api/moves');
    await door.minutesPass(1);
    await tab.rings();
    expect([tab.says('warning'), tab.seconds]).toEqual(['', expect.closeTo(1_440, -1)]);
    await door.minutesPass(24);
    await tab.rings();
    expect(tab.says('warning')).toContain('You will be signed out at');
    expect([[...tab.classes], tab.seconds]).toEqual([['warns'], 60]);
  });

  it('does not prolong by asking: the session ends, and nothing of the page is left', async () => {
    const { browser, tab } = await openTab('sw');
    for (const minutes of [25, 1, 1, 1, 1]) {
      await door.minutesPass(minutes);
      await tab.rings();
    }
    expect(tab.left).toBe('');
    await door.minutesPass(2);
    await tab.rings();
    expect(tab.left).toBe('/session-ended');
    expect((await door.session(browser)).status).toBe(401);
    expect(tab.asked.every((one) => one === 'GET /api/session')).toBe(true);
  });

  it('stays when the button is pressed, also after signing in anew in another tab', async () => {
    const { browser, tab } = await openTab('sw');
    await door.signIn(browser, 'sw', '?again=yes');
    await door.minutesPass(26);
    await tab.rings();
    expect(tab.says('warning')).not.toBe('');
    await tab.hears('submit');
    expect([tab.says('warning'), tab.says('said'), [...tab.classes]]).toEqual(['', 'stayed', []]);
    expect((await said(browser)).secondsLeft).toBeGreaterThan(1_770);
  });

  it('asks again where the server does not answer, and says when staying did not work', async () => {
    const { tab } = await openTab('sw');
    tab.away = true;
    await tab.hears('submit');
    expect([tab.says('said'), tab.left, tab.seconds]).toEqual(['failed', '', 30]);
    tab.away = false;
    await tab.rings();
    expect([tab.says('until'), tab.left]).toEqual([expect.stringContaining('You are signed in until'), '']);
  });
});
