/** One seed on both stages: the answers, the records with their ledgers, the state and the page of promises have to be the same. */
import canonicalize from 'canonicalize';
import { moveCodec } from '#domain/move/codec';
import { wakeAt } from '#domain/policy/strike';
import { pageOf } from '#record/stream-row';
import type { PlainEvent } from './acts.js';
import { play } from './acts.js';
import { PostgresRunner } from './postgres-runner.js';
import { trace, type Trace } from './walk.js';

/** What is not the same, or not clean afterwards. Nothing, where all is well. */
export const compare = (seed: number): Promise<string[]> => compareTrace(trace(seed));

export const compareTrace = async (told: Trace): Promise<string[]> => {
  const runner = await PostgresRunner.open(told.world, told.start);
  try {
    for (const [at, act] of told.acts.entries()) {
      const answer = await play(runner, act);
      const expected = told.answers[at];
      if (act.is === 'give' && !isSameAnswer(expected, answer as string | undefined))
        return [
          `${act.verb} (act ${at}): the core says ${expected ?? 'yes'}, PostgreSQL ${answer ?? 'yes'}`,
          ...differences(told, await runner.stored()).slice(0, 1),
        ];
    }
    return [...differences(told, await runner.stored()), ...(await runner.complaints())];
  } finally {
    await runner.close();
  }
};

/** Nothing can be done to a move that nobody opened: the service does not even find it, whatever the core would say. */
const isSameAnswer = (core: string | undefined, service: string | undefined): boolean =>
  core === service || (core !== undefined && service === 'not-found');

type Stored = Awaited<ReturnType<PostgresRunner['stored']>>;

const differences = ({ runner }: Trace, stored: Stored): string[] => {
  if (!stored) return runner.events.length === 0 ? [] : ['PostgreSQL has no record of the move'];
  const core = runner.events.map(asStored);
  const service = stored.events.map(asStored);
  const first = core.findIndex((line, at) => line !== service[at]);
  const page = pageOf(stored.row);
  return [
    ...(first >= 0 ? [`entry ${first + 1}: the core has ${core[first]!}, PostgreSQL ${service[first] ?? 'nothing'}`] : []),
    ...(service.length > core.length ? [`PostgreSQL has ${service.length - core.length} entries more: ${service[core.length]!}`] : []),
    ...(stored.row.state === JSON.stringify(runner.memory.state) ? [] : [`the state is another: ${stored.row.state}`]),
    ...(canonicalize(page) === canonicalize(runner.memory.page)
      ? []
      : [`the page of promises is another: ${canonicalize(runner.memory.page)!} but ${canonicalize(page)!}`]),
    ...(wakeAt(page) === runner.wakeAt ? [] : [`the next waking is another: ${String(runner.wakeAt)} but ${String(wakeAt(page))}`]),
  ];
};

/** In the form in which it is read back, without the words of people. */
const asStored = ({ seq, family, type, occurredAt, recordedAt, actor, content, ledger = [] }: PlainEvent): string =>
  canonicalize({ seq, family, type, occurredAt, recordedAt, actor, ledger, content: wordless(type, content) })!;

const wordless = (type: string, content: PlainEvent['content']) =>
  moveCodec.decode(
    type,
    moveCodec.version(type),
    moveCodec.encode(type, content, () => 'words'),
  );
