/**
 * THE transaction. Whatever anybody does to a stream passes through here, in six steps: take the idempotency key, lock,
 * gather, decide, append, project. All of it lands in one commit or none of it does.
 */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { DataSource } from 'typeorm';
import { isRefusal, type Refusal, refuse } from '#domain/refusal';
import { CLOCK, type Memory } from '#domain/turn';
import { inTransaction, sql, type Tx } from '#platform/database';
import { append, revisionAfter, type Writing } from './append.js';
import type { Decider, FactsInTime, StoredEvent } from './decider.js';
import { eventsOf } from './read.js';
import { COLUMNS, memoryOf, newStream, type StreamRow } from './stream-row.js';

/** Writes what follows from a writing into a feature's own tables, in the same transaction. */
export type Projector<State, Facts extends FactsInTime> = (tx: Tx, writings: readonly Writing<State, Facts>[]) => Promise<void>;

export interface Handling<State, Given, Facts extends FactsInTime> {
  readonly decider: Decider<State, Given, Facts>;
  /** What the command is decided on, read after the lock. */
  readonly gather: (tx: Tx, request: Request<Given>, memory: Memory<State>) => Promise<Facts>;
  /** Takes locks that come before the stream's, and fills in what the service knows. */
  readonly before?: (tx: Tx, request: Request<Given>) => Promise<Request<Given>>;
  readonly projectors: readonly Projector<State, Facts>[];
}
export interface Request<Given> {
  readonly stream: string;
  /** The command begins the stream. */
  readonly opens: boolean;
  readonly given: Given;
  /** Who asks: with the key it makes the command unique, for ever. */
  readonly caller: string;
  readonly key: string;
  /** The revision that the caller has seen, where they say so. */
  readonly ifMatch?: number;
  readonly source: string;
  /** The whole of what was asked, where this command is a part of it: under the same key it has to be the same. */
  readonly partOf?: unknown;
}
export interface Outcome {
  readonly stream: string;
  /** The entry that the command made. */
  readonly entry: number;
  readonly revision: number;
  readonly recordedAt: string;
}
export type Answer = { readonly outcome: Outcome; readonly replayed: boolean } | { readonly refusal: Refusal };

/** Thrown to leave the transaction without a trace: a refusal writes nothing. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.rule);
  }
}

export const handle = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  handling: Handling<State, Given, Facts>,
  request: Request<Given>,
): Promise<Answer> => {
  try {
    return await inTransaction(db, (tx) => inOneTransaction(tx, handling, request));
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
};

/** For one command; handle-together.ts does the same for several. */
export const inOneTransaction = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  { decider, gather, before, projectors }: Handling<State, Given, Facts>,
  asked: Request<Given>,
): Promise<Exclude<Answer, { refusal: Refusal }>> => {
  const request = before ? await before(tx, asked) : asked;
  const digest = digestOf(asked);
  const row = await takeKeyAndLock(tx, request, decider, digest);
  if (row === undefined) return replay(tx, request, digest);
  const memory = await memoryOf(tx, row, decider);
  // Whoever may not know of the stream is refused here, and learns neither of a key nor of a revision.
  const facts = await gather(tx, request, memory);
  if (!row.fresh) return replay(tx, request, digest);
  if (request.ifMatch !== undefined && request.ifMatch !== row.revision) throw new Refused(changedMeanwhile(request.ifMatch, row.revision));
  const history = decider.needsHistory(request.given) ? await caseEventsOf(tx, request.stream, decider) : [];
  const turn = decider.command(memory, request.given, facts, history);
  if (isRefusal(turn)) throw new Refused(turn);
  const writing = { row, before: memory.state, turn, facts, source: request.source };
  const outcome = outcomeOf(writing, request.stream);
  await append(tx, decider, [writing], { caller: request.caller, key: request.key, outcome });
  for (const project of projectors) await project(tx, [writing]);
  return { outcome, replayed: false };
};

const TAKE_KEY = 'insert into record.command (caller, key, digest) values ($1, $2, $3) on conflict do nothing returning 1 as fresh';
const TAKE_KEY_AND_LOCK = `with taken as (${TAKE_KEY})
  select ${COLUMNS}, exists (select from taken) as fresh from record.stream where id = $4 and kind = $5 for update`;

/** Undefined where the stream was begun under this key before. */
const takeKeyAndLock = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  request: Request<Given>,
  decider: Decider<State, Given, Facts>,
  digest: Buffer,
): Promise<(StreamRow & { readonly fresh: boolean }) | undefined> => {
  const { caller, key, stream, opens } = request;
  const key3 = [caller, key, digest];
  const [row] = opens
    ? (await sql<{ fresh: number }>(tx, TAKE_KEY, key3)).map(() => ({ ...newStream(stream, decider.foldVersion), fresh: true }))
    : await sql<StreamRow & { fresh: boolean }>(tx, TAKE_KEY_AND_LOCK, [...key3, stream, decider.kind]);
  if (!row && !opens) throw new Refused(refuse('not-found', 'There is no such record.'));
  return row;
};

/** A key that was used before answers as it did then; with another request it is refused. Looked at before If-Match. */
const replay = async <Given>(tx: Tx, request: Request<Given>, digest: Buffer): Promise<{ outcome: Outcome; replayed: true }> => {
  const [kept] = await sql<{ digest: Buffer; outcome: Outcome }>(
    tx,
    'select digest, outcome from record.command where caller = $1 and key = $2',
    [request.caller, request.key],
  );
  if (!kept?.digest.equals(digest))
    throw new Refused(refuse('idempotency-key', 'This Idempotency-Key was used for another request. Use a new one for a new command.'));
  return { outcome: kept.outcome, replayed: true };
};

/** Of the request as it was asked: what the service filled in may be another when it is asked again. */
const digestOf = <Given>({ stream, opens, given, partOf }: Request<Given>): Buffer =>
  createHash('sha256')
    .update(canonicalize({ stream: opens ? null : stream, given, ...(partOf !== undefined && { partOf }) })!)
    .digest();

const changedMeanwhile = (seen: number, is: number): Refusal =>
  refuse('changed-meanwhile', 'Somebody else has recorded something since you looked. Look again, then decide.', { facts: { seen, is } });

const outcomeOf = (writing: Writing, stream: string): Outcome => ({
  stream,
  // What the clock noticed by the way is no answer to the command.
  entry: writing.turn.events.findLast(({ family, actor }) => family === 'case' && actor.person !== CLOCK.person)!.seq,
  revision: revisionAfter(writing),
  recordedAt: new Date(writing.facts.now).toISOString(),
});

const caseEventsOf = async <State, Given, Facts extends FactsInTime>(
  tx: Tx,
  stream: string,
  decider: Decider<State, Given, Facts>,
): Promise<StoredEvent[]> => (await eventsOf(tx, stream, decider.codec)).filter(({ family }) => family === 'case');
