import { sql, type Tx } from '#platform/database';
import { DELIVERY_ATTEMPTS, DELIVERY_BACKOFF_MS } from '#platform/queues/catalogue';
import { NotSent, type Mailer } from './mailer.js';
import type { MorningLine } from './notice.js';
import { morningWords, noticeWords, type Line, type Wording, type Words } from './words.js';

export interface Holder {
  readonly personId: string;
  readonly email: string | undefined;
}

export interface DeadDelivery {
  readonly delivery: string;
  readonly post: string;
  /** The moves it was about, each once. */
  readonly moves: readonly string[];
  readonly code: string;
}

export interface DeliverPorts {
  readonly mailer: Mailer;
  readonly wording: Wording;
  /** Who holds the post, or covers it, at this instant of record time. */
  readonly findHolder: (tx: Tx, post: string, at: number) => Promise<Holder | undefined>;
  /** Why a duty's date is that date, line by line; nothing where there is nothing to say. */
  readonly why: (tx: Tx, move: string, duty: string) => Promise<readonly string[]>;
  /** Given up. Runs in the same transaction as the row's last change. */
  readonly onDead: (tx: Tx, dead: DeadDelivery) => Promise<void>;
}

/** `failed` must be thrown after the commit, so that the attempt stays counted and BullMQ tries again. */
export type Outcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'settled' }
  | { readonly kind: 'failed'; readonly code: string; readonly attempts: number }
  | { readonly kind: 'dead'; readonly code: string };

interface DeliveryRow {
  readonly id: string;
  readonly batch: string;
  readonly post: string;
  readonly state: string;
  readonly attempts: number;
  readonly morning: MorningLine[] | null;
  readonly now: number;
}

/**
 * Sends one mail to whoever holds the post now. A job that runs twice sends once: the row is locked while it is looked at.
 * Only a crash after the mail server said yes and before the commit sends twice, and then under the same Message-ID.
 */
export const deliver = async (tx: Tx, delivery: string, ports: DeliverPorts): Promise<Outcome> => {
  const row = await lock(tx, delivery);
  if (row?.state !== 'waiting') return { kind: 'settled' };
  const lines = row.morning ?? (await withReasons(tx, await linesOf(tx, row), ports));
  const holder = await ports.findHolder(tx, row.post, row.now);
  if (holder === undefined) return fail(tx, row, 'no-holder', lines, ports);
  if (holder.email === undefined) return fail(tx, row, 'no-address', lines, ports);
  try {
    await ports.mailer.send(tx, {
      messageId: messageId(row, ports.wording),
      post: row.post,
      to: holder.email,
      ...wordsOf(row, lines, ports.wording),
    });
  } catch (error) {
    if (error instanceof NotSent) return fail(tx, row, error.code, lines, ports);
    throw error;
  }
  await sql(
    tx,
    `update notices.delivery set state = 'sent', sent_at = clock.now(), person = $2, attempts = attempts + 1, last_error = null where id = $1`,
    [row.id, holder.personId],
  );
  return { kind: 'sent' };
};

const lock = async (tx: Tx, delivery: string): Promise<DeliveryRow | undefined> => {
  await sql(tx, 'select from notices.delivery where id = $1 for update', [delivery]);
  const [row] = await sql<DeliveryRow>(
    tx,
    `select id, batch, post, state, attempts, morning, (extract(epoch from clock.now()) * 1000)::bigint as now
       from notices.delivery where id = $1`,
    [delivery],
  );
  return row;
};

const LINES = `
  select kind, move, duty, level, (extract(epoch from since) * 1000)::bigint as since, (extract(epoch from due) * 1000)::bigint as due
    from notices.inbox where batch = $1 and post = $2
   order by array_position(array['call', 'repeat', 'stuck', 'reminder', 'told', 'copy'], kind), due nulls last, since, id`;

type Nullable<T> = { [K in keyof T]: T[K] | null };

const linesOf = async (tx: Tx, { batch, post }: DeliveryRow): Promise<Line[]> => {
  const rows = await sql<Nullable<Line>>(tx, LINES, [batch, post]);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Line);
};

/** A call names the reason for its date: whoever is woken by it need not look it up. */
const withReasons = async (tx: Tx, lines: readonly Line[], { why }: DeliverPorts): Promise<Line[]> => {
  const told: Line[] = [];
  for (const line of lines) {
    const { kind, move, duty } = line;
    told.push(kind === 'call' && move !== undefined && duty !== undefined ? { ...line, why: await why(tx, move, duty) } : line);
  }
  return told;
};

const wordsOf = ({ post, morning }: DeliveryRow, lines: readonly MorningLine[], wording: Wording): Words =>
  morning === null ? noticeWords(post, lines as readonly Line[], wording) : morningWords(post, lines, wording);

const messageId = ({ id }: DeliveryRow, { publicUrl }: Wording): string => `<${id}@${new URL(publicUrl).hostname}>`;

/** Counted here and not by the queue, which may forget: a job made again goes on counting. */
const fail = async (tx: Tx, row: DeliveryRow, code: string, lines: readonly MorningLine[], ports: DeliverPorts): Promise<Outcome> => {
  const attempts = row.attempts + 1;
  const isLast = attempts >= DELIVERY_ATTEMPTS;
  await sql(
    tx,
    `update notices.delivery set attempts = $2, last_error = $3, state = $4,
            next_look = clock_timestamp() + $5 * interval '1 millisecond' + interval '5 minutes' where id = $1`,
    [row.id, attempts, code, isLast ? 'dead' : 'waiting', DELIVERY_BACKOFF_MS * 2 ** row.attempts],
  );
  if (!isLast) return { kind: 'failed', code, attempts };
  const moves = [...new Set(lines.flatMap(({ move }) => move ?? []))];
  await ports.onDead(tx, { delivery: row.id, post: row.post, moves, code });
  return { kind: 'dead', code };
};
