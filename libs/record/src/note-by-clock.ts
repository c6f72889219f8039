/** An entry of the clock's own that is no consequence of time: a notice that nobody received. */
import type { NewEvent } from '#domain/event';
import { CLOCK, type Turn } from '#domain/turn';
import { sql, type Tx } from '#platform/database';
import { append } from './append.js';
import type { Decider, FactsInTime } from './decider.js';
import { COLUMNS, memoryOf, type StreamRow } from './stream-row.js';
import { timeAndAuthority } from './time.js';

export const noteByClock = async <State, Given>(
  tx: Tx,
  decider: Decider<State, Given, never>,
  stream: string,
  event: Pick<NewEvent, 'type'> & { readonly content: Readonly<Record<string, unknown>> },
): Promise<void> => {
  const [row] = await sql<StreamRow>(tx, `select ${COLUMNS} from record.stream where id = $1 and kind = $2 for update`, [
    stream,
    decider.kind,
  ]);
  if (!row) return;
  const memory = await memoryOf(tx, row, decider);
  const facts: FactsInTime = await timeAndAuthority(tx);
  const ready = { ...event, seq: row.seq + 1, family: 'clock' as const, occurredAt: facts.now, actor: CLOCK };
  // Looked at at once: the stream may just have been woken, because the post that nobody answers for has fallen vacant.
  const turn: Turn<State> = { events: [ready], memory: { ...memory, seq: row.seq + 1 }, wakeAt: facts.now };
  await append(tx, decider, [{ row, before: memory.state, turn, facts: facts as never, source: 'clock' }]);
};
