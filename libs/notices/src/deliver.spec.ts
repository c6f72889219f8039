import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { beginAt } from '#platform/clock/clock';
import { inTransaction, onConnection, openDatabase, sql, type Tx } from '#platform/database';
import { relay } from '#platform/outbox/outbox';
import { DELIVERY_ATTEMPTS } from '#platform/queues/catalogue';
import { createTestDatabase, type TestDatabase } from '#support/postgres';
import { deliver, type DeadDelivery, type DeliverPorts, type Holder, type Outcome } from './deliver.js';
import { inboxOf, markRead, writeMornings, writeNotices } from './inbox.js';
import { catchingMailer, caughtMail, openMailer, smtpMailer } from './mailer.js';
import { noticesMigrations } from './migrations.js';
import type { Addressee, Notice } from './notice.js';
import { deadDeliveries, rescueDeliveries, reviveDelivery } from './rescue.js';
import { startSmtpStub, type SmtpStub } from './smtp-stub.js';

const NOW = Date.UTC(2026, 11, 4, 17, 30);

describe('notices', () => {
  let database: TestDatabase;
  let db: DataSource;
  let smtp: SmtpStub;
  let holder: Holder | undefined;
  let dead: DeadDelivery[];

  beforeAll(async () => {
    database = await createTestDatabase({ migrations: noticesMigrations });
    db = await openDatabase({ url: database.appUrl });
    smtp = await startSmtpStub();
    await on((tx) => beginAt(tx, NOW));
  });
  afterAll(async () => {
    await smtp.close();
    await db.destroy();
    await database.drop();
  });
  beforeEach(() => {
    holder = { personId: 'p1', email: 'p1@council.example' };
    dead = [];
    smtp.refuse = false;
    smtp.mails.length = 0;
  });

  const on = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => onConnection(db, work);

  const ports = (more: Partial<DeliverPorts> = {}): DeliverPorts => ({
    mailer: catchingMailer,
    wording: {
      duty: (duty) => `Duty ${duty}`,
      level: (level) => level,
      post: (post) => post,
      when: (instant) => new Date(instant).toISOString(),
      now: NOW,
      publicUrl: 'https://homeward.example',
    },
    why: async () => ['It counts from the decision.'],
    findHolder: async () => holder,
    onDead: async (_tx, one) => void dead.push(one),
    ...more,
  });

  /** For one post, which is named once more beside. */
  const notice = ({ post = `post-${randomUUID()}`, kind = 'call', inboxOnly = false, ...more }: Partial<Notice & Addressee> = {}) => ({
    post,
    batch: randomUUID(),
    to: [{ post, kind, inboxOnly }],
    move: randomUUID(),
    duty: 'first-visit@7',
    level: 'L3',
    seq: 9,
    since: NOW,
    createdAt: NOW,
    ...more,
  });

  /** Ids of the deliveries that the outbox hands on. */
  const write = async (...notices: Notice[]): Promise<string[]> => {
    await inTransaction(db, (tx) => writeNotices(tx, notices));
    return handedOn();
  };
  const handedOn = async (): Promise<string[]> => {
    const ids: string[] = [];
    await relay(db, async (jobs) => void ids.push(...jobs.map(({ job }) => (job.data as { delivery: string }).delivery)));
    return ids;
  };
  const send = (id: string | undefined, more?: Partial<DeliverPorts>): Promise<Outcome> =>
    inTransaction(db, (tx) => deliver(tx, id!, ports(more)));
  const caughtFor = async (post: string) => (await on((tx) => caughtMail(tx))).filter((mail) => mail.to_post === post);

  it('reach the inbox of the post, and its holder by mail', async () => {
    const one = notice();
    const [id] = await write(one);
    expect(await send(id)).toEqual({ kind: 'sent' });
    const [row] = await on((tx) => inboxOf(tx, { posts: [one.post] }));
    expect(row).toMatchObject({ move: one.move, duty: one.duty, kind: 'call', level: 'L3', read_at: null, created_at: new Date(NOW) });
    const [mail] = await caughtFor(one.post);
    expect(mail).toMatchObject({
      to_address: 'p1@council.example',
      subject: 'Homeward: 1 matter is waiting for you',
      sent_at: new Date(NOW),
    });
    expect(mail?.body).toContain(`https://homeward.example/moves/${one.move}`);
  });

  it('of one batch are one mail for each post', async () => {
    const [batch, move, post] = [randomUUID(), randomUUID(), `post-${randomUUID()}`];
    const ids = await write(
      notice({ batch, move, post, duty: 'a@1' }),
      notice({ batch, move, post, duty: 'b@1', kind: 'told' }),
      notice({ batch, move, post: 'other-post', duty: 'a@1', kind: 'copy' }),
    );
    expect(ids).toHaveLength(2);
    for (const id of ids) await send(id);
    const mails = await caughtFor(post);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toMatch(/Duty a@1.*Duty b@1/s);
  });

  it('are told once, whoever repeats them, and leave no mail without a new line', async () => {
    const one = notice();
    expect(await write(one)).toHaveLength(1);
    expect(await write(one)).toEqual([]);
    expect(await on((tx) => inboxOf(tx, { posts: [one.post] }))).toHaveLength(1);
  });

  it('are told again of what happens again: a move that was mended and is stuck once more', async () => {
    const stuck = notice({ kind: 'stuck', duty: undefined, level: undefined, seq: undefined } as never);
    expect(await write(stuck)).toHaveLength(1);
    expect(await write(stuck)).toEqual([]);
    expect(await write({ ...stuck, batch: randomUUID() })).toHaveLength(1);
    expect(await on((tx) => inboxOf(tx, { posts: [stuck.post] }))).toHaveLength(2);
  });

  it('may be for the inbox only', async () => {
    const one = notice({ inboxOnly: true });
    expect(await write(one)).toEqual([]);
    expect(await on((tx) => inboxOf(tx, { posts: [one.post], unreadOnly: true }))).toHaveLength(1);
  });

  it('are read once, by someone who holds the post', async () => {
    const one = notice();
    await write(one);
    const [row] = await on((tx) => inboxOf(tx, { posts: [one.post] }));
    expect(await on((tx) => markRead(tx, [row!.id], ['another-post'], 'p2'))).toBe(0);
    expect(await on((tx) => markRead(tx, [row!.id], [one.post], 'p1'))).toBe(1);
    expect(await on((tx) => markRead(tx, [row!.id], [one.post], 'p3'))).toBe(0);
    expect(await on((tx) => inboxOf(tx, { posts: [one.post], unreadOnly: true }))).toEqual([]);
  });

  it('go to whoever holds the post when they are sent', async () => {
    const one = notice();
    const [id] = await write(one);
    const asked: unknown[] = [];
    await send(id, { findHolder: async (_tx, post, at) => (asked.push([post, at]), { personId: 'p9', email: 'new@council.example' }) });
    expect(asked).toEqual([[one.post, NOW]]);
    expect((await caughtFor(one.post))[0]?.to_address).toBe('new@council.example');
  });

  it('leave once, though the job runs twice at the same time and again later', async () => {
    const one = notice();
    const [id] = await write(one);
    const mailer = smtpMailer(smtp.url, 'homeward@council.example');
    const outcomes = await Promise.all([send(id, { mailer }), send(id, { mailer })]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['sent', 'settled']);
    expect(await send(id, { mailer })).toEqual({ kind: 'settled' });
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]).toContain(`Message-ID: <${id}@homeward.example>`);
    expect(smtp.mails[0]).toContain('Auto-Submitted: auto-generated');
    mailer.close();
  });

  it('carry the same Message-ID when a crash after sending makes them leave twice', async () => {
    const [id] = await write(notice());
    const mailer = smtpMailer(smtp.url, 'homeward@council.example');
    const crash = inTransaction(db, async (tx) => {
      await deliver(tx, id!, ports({ mailer }));
      throw new Error('killed before the commit');
    });
    await expect(crash).rejects.toThrow('killed');
    expect(await send(id, { mailer })).toEqual({ kind: 'sent' });
    const ids = smtp.mails.map((mail) => /^Message-ID: .*$/m.exec(mail)?.[0]);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    mailer.close();
  });

  it('are tried again, then given up, reported with their moves, and sent after all once the cause is mended', async () => {
    const one = notice();
    const [id] = await write(one);
    const mailer = smtpMailer(smtp.url, 'homeward@council.example');
    smtp.refuse = true;
    for (let attempt = 1; attempt < DELIVERY_ATTEMPTS; attempt += 1) {
      expect(await send(id, { mailer })).toEqual({ kind: 'failed', code: 'EENVELOPE-450', attempts: attempt });
    }
    expect(dead).toEqual([]);
    expect(await send(id, { mailer })).toEqual({ kind: 'dead', code: 'EENVELOPE-450' });
    expect(dead).toEqual([{ delivery: id, post: one.post, moves: [one.move], code: 'EENVELOPE-450' }]);
    expect(await send(id, { mailer })).toEqual({ kind: 'settled' });
    expect(await on((tx) => deadDeliveries(tx))).toMatchObject([{ id, attempts: DELIVERY_ATTEMPTS, last_error: 'EENVELOPE-450' }]);

    smtp.refuse = false;
    await inTransaction(db, (tx) => reviveDelivery(tx, id!));
    expect(await handedOn()).toEqual([id]);
    expect(await send(id, { mailer })).toEqual({ kind: 'sent' });
    mailer.close();
  });

  it('fail by name when nobody holds the post, or the holder has no address', async () => {
    const [id] = await write(notice());
    holder = undefined;
    expect(await send(id)).toEqual({ kind: 'failed', code: 'no-holder', attempts: 1 });
    holder = { personId: 'p1', email: undefined };
    expect(await send(id)).toEqual({ kind: 'failed', code: 'no-address', attempts: 2 });
  });

  it('fail, and do not hang, when no mail server answers', async () => {
    const [id] = await write(notice());
    const mailer = smtpMailer('smtp://127.0.0.1:1', 'homeward@council.example');
    expect(await send(id, { mailer })).toEqual({ kind: 'failed', code: 'ESOCKET', attempts: 1 });
    mailer.close();
  });

  it('leave this machine over TLS, unless its address says that it need not be', async () => {
    const elsewhere = smtp.url.replace('127.0.0.1', '0.0.0.0');
    const [id] = await write(notice());
    for (const [url, outcome] of [
      [elsewhere, { kind: 'failed', code: 'ETLS-502', attempts: 1 }],
      [`${elsewhere}?requireTLS=false`, { kind: 'sent' }],
    ] as const) {
      const mailer = smtpMailer(url, 'homeward@council.example');
      expect(await send(id, { mailer })).toEqual(outcome);
      expect(smtp.mails).toHaveLength(outcome.kind === 'sent' ? 1 : 0);
      mailer.close();
    }
  });

  it('are handed on again when the queue lost their jobs', async () => {
    const [id] = await write(notice());
    expect(await inTransaction(db, rescueDeliveries)).toBe(0);
    await on((tx) => sql(tx, `update notices.delivery set next_look = clock_timestamp() where id = $1`, [id]));
    expect(await inTransaction(db, rescueDeliveries)).toBe(1);
    expect(await handedOn()).toEqual([id]);
    await send(id);
    await on((tx) => sql(tx, `update notices.delivery set next_look = clock_timestamp() where id = $1`, [id]));
    expect(await inTransaction(db, rescueDeliveries)).toBe(0);
  });

  it('make a list in the morning, once, for posts that have something waiting', async () => {
    const [batch, move] = [randomUUID(), randomUUID()];
    const busy = { post: `post-${batch}`, batch, createdAt: NOW, lines: [{ move, duty: 'a@1', since: NOW }] };
    const idle = { post: 'idle', batch, createdAt: NOW, lines: [] };
    await inTransaction(db, (tx) => writeMornings(tx, [busy, idle]));
    await inTransaction(db, (tx) => writeMornings(tx, [busy, idle]));
    const ids = await handedOn();
    expect(ids).toHaveLength(1);
    await send(ids[0]);
    expect((await caughtFor(busy.post))[0]).toMatchObject({ subject: 'Homeward: this morning 1 matter is waiting' });
  });

  it('cannot be unsaid: nothing told is changed or deleted', () =>
    on(async (tx) => {
      await expect(sql(tx, 'delete from notices.inbox')).rejects.toThrow('permission denied');
      await expect(sql(tx, `update notices.inbox set post = 'x'`)).rejects.toThrow('permission denied');
      await expect(sql(tx, 'delete from notices.delivery')).rejects.toThrow('permission denied');
    }));

  it('never leave a demonstration', () => {
    const settings = { smtpUrl: smtp.url, mailFrom: 'homeward@council.example' };
    expect(openMailer({ ...settings, mode: 'demo' })).toBe(catchingMailer);
    expect(openMailer({ ...settings, mode: 'service', smtpUrl: undefined })).toBe(catchingMailer);
    expect(openMailer({ ...settings, mode: 'service' })).not.toBe(catchingMailer);
  });
});
