/** Whole commands through the house, beside the very statements they consist of, sent raw. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { onConnection, sql } from '#platform/database';
import type { Request } from '#record/handle';
import type { GivenCommand } from '#domain/move/decide';
import { TestHouse } from '#support/house';
import { SEEN_ALONE, WROTE_UP } from '#support/story';
import { heavy, ordinary, RECORDED } from '../support/moves.js';
import { inPairs, lineOf } from '../support/pairs.js';
import { type Line, limited } from '../support/report.js';
import { seedMoves } from '../support/seed.js';
import type { Tale } from '../support/tale.js';
import { rehearsed, type Statement, statementsOf } from './wire.js';

type Command = Request<GivenCommand>;

/** The three that a day brings: a visit, its write-up, a decision put on the file. Each is given to a move of its own. */
const commandsOn = (ids: readonly string[], tale: Tale): Command[] => {
  const visit = tale.lastSeq('visited');
  const decision = tale.lastSeq('authorised');
  const given: readonly GivenCommand[] = [
    { verb: 'record-visit', content: SEEN_ALONE },
    { verb: 'write-up-visit', content: { visit, ...WROTE_UP } },
    { verb: 'file-decision', content: { decision, cmsRef: 'CMS-1', filedAt: tale.now } },
  ];
  return ids.map((stream, at) => ({ stream, opens: false, given: given[at % 3]!, caller: 'sw', key: randomUUID(), source: 'bench' }));
};

export const commandLines = async (short: boolean): Promise<{ lines: Line[]; notes: string[] }> => {
  const [each, pairs] = short ? [9, 2] : [150, 7];
  const house = await TestHouse.open(RECORDED, 8);
  try {
    const tale = ordinary();
    const raw = await RawSide.open(house);
    const lines: Line[] = [];
    for (const connections of [1, 8]) {
      const compared = await inPairs(
        pairs,
        async () => ours(house, commandsOn(await seedMoves(house, tale, each * connections), tale), connections),
        async () => raw.run(commandsOn(await seedMoves(house, tale, each * connections), tale), connections),
      );
      lines.push(lineOf(`whole commands, connections: ${connections}`, 'the same SQL sent raw', 'commands/s', compared, { atLeast: 0.7 }));
    }
    await raw.close();
    return { lines: [...lines, ...(await costs(house, each))], notes: await notesOf(house, tale) };
  } finally {
    await house.close();
  }
};

const ours = async ({ house }: TestHouse, commands: readonly Command[], connections: number): Promise<number> =>
  timed(commands.length, connections, async (_, at) => {
    const answer = await house.move(commands[at]!);
    if ('refusal' in answer) throw new Error(`Refused by ${answer.refusal.rule}`);
  });

/** `count` pieces of work by so many hands, each taking the next; answers how many a second. */
const timed = async (count: number, hands: number, work: (hand: number, at: number) => Promise<void>): Promise<number> => {
  let next = 0;
  const started = performance.now();
  const hand = async (_: unknown, number: number): Promise<void> => {
    for (let at = next++; at < count; at = next++) await work(number, at);
  };
  await Promise.all(Array.from({ length: hands }, hand));
  return (count * 1000) / (performance.now() - started);
};

class RawSide {
  private constructor(
    private readonly house: TestHouse,
    private readonly clients: readonly pg.Client[],
  ) {}

  static async open(house: TestHouse): Promise<RawSide> {
    const clients = Array.from({ length: 8 }, () => new pg.Client({ connectionString: house.database.appUrl }));
    await Promise.all(clients.map((client) => client.connect()));
    return new RawSide(house, clients);
  }

  async run(commands: readonly Command[], connections: number): Promise<number> {
    const scripts: Statement[][] = [];
    for (const command of commands) scripts.push(await rehearsed(() => this.house.house.move(command)));
    return timed(scripts.length, connections, async (hand, at) => {
      for (const { text, params } of scripts[at]!) await this.clients[hand]!.query(text, [...params]);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }
}

/** Round trips and write-ahead log of a command, on an ordinary move and on one with forty entries. */
const costs = async (house: TestHouse, each: number): Promise<Line[]> => {
  const lines: Line[] = [];
  for (const [name, tale] of [
    ['ordinary move', ordinary()],
    ['heavy move', heavy(1)],
  ] as const) {
    const commands = commandsOn(await seedMoves(house, tale, 3 * each), tale).filter((_, at) => name === 'ordinary move' || at % 3 < 2);
    const [first, ...rest] = commands;
    const trips = await statementsOf(() => house.house.move(first!));
    if (name === 'ordinary move') lines.push(limited('round trips of a command', trips.length, 8, 'round trips'));
    const before = await walAt(house);
    for (const command of rest) await house.house.move(command);
    lines.push(limited(`write-ahead log of a command, ${name}`, ((await walAt(house)) - before) / rest.length / 1000, 10, 'kB'));
  }
  return lines;
};

const walAt = (house: TestHouse): Promise<number> =>
  onConnection(
    house.db,
    async (tx) => (await sql<{ at: number }>(tx, `select (pg_current_wal_insert_lsn() - '0/0')::bigint as at`))[0]!.at,
  );

const notesOf = async (house: TestHouse, tale: Tale): Promise<string[]> => {
  const [visit] = commandsOn(await seedMoves(house, tale, 1), tale);
  const statements = await statementsOf(() => house.house.move(visit!));
  return ['', 'A visit recorded on an ordinary move, statement by statement:', ...statements.map(({ text }) => `  ${inOneLine(text)}`)];
};

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 120);
