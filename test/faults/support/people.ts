/**
 * People who give commands over HTTP, one after another, each under a key of its own, and again under the same key for as long as
 * no answer comes. What they were answered is written down: it must be in the record, once.
 */
import { OPENING_BY_API } from '#support/house';
import { SEEN_ALONE } from '#support/story';
import { sleep } from './processes.js';

const ANSWER_WITHIN_MS = 5_000;
const AGAIN_AFTER_MS = 50;
/** Between two commands of one person. */
const PAUSE_MS = 40;
/** One command in so many is hung up on at first, a few milliseconds after it was given: done or not, nobody is told. */
const HUNG_UP_ON = 6;
const HANGS_UP_WITHIN_MS = 60;
/** One command in so many opens a move: the harder one to give twice. */
const OPENS_EVERY = 4;

export interface Acknowledged {
  readonly key: string;
  readonly type: 'visited' | 'move-opened';
  readonly move: string;
  readonly entry: number;
  readonly replayed: boolean;
}
interface Command {
  readonly n: number;
  readonly key: string;
  readonly type: Acknowledged['type'];
  readonly path: string;
  readonly body: object;
}

export class People {
  readonly acknowledged: Acknowledged[] = [];
  /** Answers that nobody should get. */
  readonly refused: string[] = [];
  /** Commands for which no answer came the first time. */
  askedAgain = 0;
  private going = true;
  private patient = true;
  private given = 0;
  private readonly working: Promise<unknown>;

  constructor(
    private readonly url: string,
    private readonly token: string,
    private readonly moves: readonly string[],
    private readonly children: string[],
    count: number,
  ) {
    this.working = Promise.all(Array.from({ length: count }, () => this.work()));
  }

  /** Nobody begins anything more; whoever waits for an answer gets it first. */
  async goHome(): Promise<void> {
    this.going = false;
    await this.working;
  }

  /** Whatever comes or does not come. */
  giveUp(): Promise<void> {
    this.patient = false;
    return this.goHome();
  }

  private async work(): Promise<void> {
    while (this.going) {
      await this.giveUntilAnswered(this.next());
      await sleep(PAUSE_MS);
    }
  }

  private next(): Command {
    const n = (this.given += 1);
    const child = n % OPENS_EVERY === 0 ? this.children.pop() : undefined;
    const key = `people-${n}`;
    if (child !== undefined) return { n, key, type: 'move-opened', path: '/api/moves/open-move', body: { ...OPENING_BY_API, child } };
    return { n, key, type: 'visited', path: `/api/moves/${this.moves[n % this.moves.length]!}/record-visit`, body: SEEN_ALONE };
  }

  private async giveUntilAnswered(command: Command): Promise<void> {
    for (let time = 1; this.patient; time += 1) {
      const answer = await this.give(command, time).catch(() => undefined);
      if (answer) return this.writeDown(command, answer);
      if (time === 1) this.askedAgain += 1;
      await sleep(AGAIN_AFTER_MS);
    }
  }

  /** An answer that breaks off is none, and neither is one of a server that has lost its database. */
  private async give({ n, key, path, body }: Command, time: number): Promise<{ status: number; text: string } | undefined> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key, authorization: `Bearer ${this.token}` };
    const hangsUp = time === 1 && n % HUNG_UP_ON === 0;
    const signal = AbortSignal.timeout(hangsUp ? (7 * n) % HANGS_UP_WITHIN_MS : ANSWER_WITHIN_MS);
    const response = await fetch(`${this.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body), signal });
    const text = await response.text();
    return response.status >= 500 ? undefined : { status: response.status, text };
  }

  private writeDown({ key, type }: Command, { status, text }: { status: number; text: string }): void {
    if (status >= 300) this.refused.push(`${key}: ${status} ${text}`);
    else this.acknowledged.push({ key, type, ...(JSON.parse(text) as Pick<Acknowledged, 'move' | 'entry' | 'replayed'>) });
  }
}
