/** Tells the stories through the same handler as everything else, while the clock goes from one waking to the next. */
import type { DataSource } from 'typeorm';
import { deliveryPorts } from '#apps/composition/src/deliveries';
import type { House } from '#apps/composition/src/house';
import { uuidFrom } from '#apps/composition/src/tell';
import type { AskTogether } from '#domain/move/ask-together';
import type { Refusal } from '#domain/refusal';
import { WHOLE_POLICY } from '#domain/whole-policy';
import { deliver } from '#notices/deliver';
import { catchingMailer } from '#notices/mailer';
import { inTransaction, onConnection, sql, timestamptz } from '#platform/database';
import { relay } from '#platform/outbox/outbox';
import type { QueuedJob } from '#platform/queues/producers';
import { FIRST_WAKING } from '#record/wake';
import { stepToEarlier } from '#platform/clock/clock';
import { personOf } from './authority.js';
import type { Act } from './act.js';
import type { Content, Opening, Scene, Story, Told } from './scene.js';

export interface Telling {
  readonly db: DataSource;
  readonly house: House;
  readonly seed: string;
  readonly publicUrl: string;
}

export const idOf = (seed: string, what: string): string => uuidFrom(`demonstration ${seed} ${what}`);

export class Teller {
  private count = 0;
  private readonly begun = new Set<string>();
  private readonly entries = new Map<string, number>();

  constructor(private readonly telling: Telling) {}

  async act({ by, verb, content }: Act): Promise<void> {
    const answer = await this.telling.house.act({ given: { verb, content }, caller: by, key: this.nextKey(), source: 'demo' });
    expectDone(verb, answer);
  }

  async play(story: Story, scene: Scene): Promise<void> {
    if (typeof scene.content !== 'function')
      return scene.together ? this.askTogether(scene, scene.content) : this.give(story, scene, scene.content);
    const content = scene.content(await this.told(story, scene));
    for (const one of isSeveral(content) ? content : [content]) await this.give(story, scene, one);
  }

  /** A move for each of them, begun and asked for at once. */
  private async askTogether({ who, together = [] }: Scene, content: Content): Promise<void> {
    const children = together.map((one) => ({ ...this.opening(one.story), ...one.content }));
    const streams = new Map(children.map(({ child }, at) => [child, this.streamOf(together[at]!.story)]));
    const answer = await this.telling.house.askTogether({
      asked: { ...content, children } as unknown as AskTogether,
      caller: personOf(who),
      key: this.nextKey(),
      source: 'demo',
      streamOf: (child) => streams.get(child)!,
    });
    expectDone('ask-together', answer);
    for (const { story } of together) this.begun.add(story.key);
  }

  private async give(story: Story, scene: Scene, content: Content): Promise<void> {
    const isFirst = !this.begun.has(story.key);
    const answer = await this.telling.house.move({
      stream: this.streamOf(story),
      opens: isFirst,
      given: {
        verb: scene.verb,
        content: isFirst ? { ...this.opening(story), ...content } : content,
        ...(scene.minutesAgo !== undefined && { occurredAt: scene.at - scene.minutesAgo * 60_000 }),
      },
      caller: personOf(scene.who),
      key: this.nextKey(),
      source: 'demo',
    });
    if (scene.ifItComesToThat && 'refusal' in answer) return;
    const { outcome } = expectDone(`${story.key}: ${scene.verb}`, answer);
    this.begun.add(story.key);
    if (scene.as !== undefined) this.entries.set(`${story.key} ${scene.as}`, outcome.entry);
  }

  /** What falls due on the way is raised as it would have been, and its mails are caught at that hour. */
  async until(end: number): Promise<void> {
    const { db, house } = this.telling;
    while (await onConnection(db, (tx) => stepToEarlier(tx, end, FIRST_WAKING))) {
      await house.sweep();
      await this.sendMail();
    }
  }

  /** Stands in for the queue: the outbox hands over its jobs, and the mails are caught here and now. */
  private async sendMail(): Promise<void> {
    const { db, house, publicUrl } = this.telling;
    const sendAll = (jobs: readonly QueuedJob[]): Promise<void> =>
      inTransaction(db, async (tx) => {
        const ports = await deliveryPorts(tx, house.inForce, catchingMailer, publicUrl);
        for (const { job } of jobs) if (job.name === 'deliver') await deliver(tx, job.data.delivery, ports);
      });
    while (await isWaiting(db)) if ((await relay(db, sendAll)).sent === 0) return;
  }

  private async told(story: Story, { at }: Scene): Promise<Told> {
    const duties = await onConnection(this.telling.db, (tx) => sql<DutyRow>(tx, DUTIES, [this.streamOf(story), timestamptz(at - 1_000)]));
    return {
      at,
      entry: (scene) => this.entries.get(`${story.key} ${scene}`) ?? 0,
      duty: (entry) => duties.findLast((duty) => duty.entry === entry)?.id ?? 'none',
      pastTheirDate: duties.filter(({ isPast, entry }) => isPast && LISTS.has(entry)).map(({ id }) => id),
      openActions: duties.filter(({ entry, isOpen }) => entry === 'action-done' && isOpen).map(({ id }) => actionOf(id)),
    };
  }

  private streamOf({ key }: Opening): string {
    return idOf(this.telling.seed, `move ${key}`);
  }

  private opening({ key, childKey = key, socialWorker }: Opening) {
    const { seed } = this.telling;
    return { child: idOf(seed, `child ${childKey}`), home: idOf(seed, `home ${key}`), socialWorker, iro: 'iro' };
  }

  private nextKey(): string {
    this.count += 1;
    return idOf(this.telling.seed, `command ${this.count}`);
  }
}

const expectDone = <Done extends object>(what: string, answer: Done | { readonly refusal: Refusal }): Done => {
  if ('refusal' in answer)
    throw new Error(`The story does not hold: ${what} was refused by ${answer.refusal.rule}: ${answer.refusal.detail}`);
  return answer;
};

/** Mostly nothing is: one question is cheaper than a transaction that finds nothing. */
const isWaiting = async (db: DataSource): Promise<boolean> => {
  const text = `select exists (select from platform.outbox where state = 'waiting') as waiting`;
  return (await onConnection(db, (tx) => sql<{ waiting: boolean }>(tx, text)))[0]!.waiting;
};

interface DutyRow {
  readonly id: string;
  readonly entry: string;
  readonly isOpen: boolean;
  readonly isPast: boolean;
}
const DUTIES = `
  select id, entry, status = 'open' as "isOpen", status = 'open' and coalesce(due, listed_from) <= $2 as "isPast"
    from clocks.duty where stream = $1 order by armed_by, id`;
const LISTS = new Set(WHOLE_POLICY.filter(({ attention }) => attention === 'list').map(({ id }) => id));

const isSeveral = (content: Content | readonly Content[]): content is readonly Content[] => Array.isArray(content);

/** `action-done@<entry>.<place>` */
const actionOf = (duty: string) => {
  const [entry, place] = duty.slice(duty.indexOf('@') + 1).split('.');
  return { entry: Number(entry), place: Number(place) };
};
