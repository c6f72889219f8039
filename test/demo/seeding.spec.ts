import { STORIES } from '#apps/cli/src/demo/stories/index';
import { rebuild } from '#apps/composition/src/rebuild';
import { recheck } from '#apps/composition/src/recheck';
import { AS_TOLD, Demonstration } from './demonstration.js';

const NOW = '2026-11-19 14:30';
const LONG = 120_000;

let one: Demonstration;
let same: Demonstration;
beforeAll(async () => {
  one = await Demonstration.open(NOW);
  same = await Demonstration.open(NOW);
}, LONG);
afterAll(async () => {
  await one.close();
  await same.close();
});

/** Salts are random, and all that hangs on them: it is left out. */
const entriesOf = async (demo: Demonstration): Promise<string[]> =>
  (await demo.rows<{ entry: string }>(`select convert_from(bytes, 'UTF8') as entry from record.event order by stream, seq`)).map(
    ({ entry }) => entry.replaceAll(/"(prev|heads)":"[^"]*"/g, '').replaceAll(/sha256:[0-9a-f]{64}/g, ''),
  );

const duty = async (entry: string, story: string) => {
  const { name } = STORIES.find(({ key }) => key === story)!.child;
  return one.rows<{ status: string; outcome: string | null; levels: string[] }>(
    `select d.status, d.outcome, array(select level from clocks.escalation e where e.stream = d.stream and e.duty = d.id order by level) as levels
       from clocks.duty d join moves.move m on m.id = d.stream join children.child c on c.id = m.child
      where c.name = $1 and d.entry = $2 and d.id not like '%.floor' order by d.armed_by`,
    [name, entry],
  );
};

describe('the demonstration', () => {
  it('is the same record from the same seed', async () => {
    const entries = await entriesOf(one);
    expect(entries.length).toBeGreaterThan(200);
    expect(await entriesOf(same)).toEqual(entries);
    const texts = 'select stream, seq, path, text from record.narrative order by stream, seq, path';
    expect(await same.rows(texts)).toEqual(await one.rows(texts));
    const mails = 'select to_post, subject, body, sent_at from notices.caught_mail order by sent_at, to_post, body';
    expect(await same.rows(mails)).toEqual(await one.rows(mails));
  });

  it('tells six moves in the states of their stories, and what was late in them', async () => {
    expect(await one.statuses()).toEqual(AS_TOLD);
    expect(await duty('decision-on-file', 'living-there')).toEqual([
      { status: 'met', outcome: 'late', levels: ['L1', 'L2'] },
      { status: 'met', outcome: 'on-time', levels: [] },
    ]);
    expect(await duty('lapse', 'said-by-telephone')).toEqual([{ status: 'open', outcome: null, levels: ['L4'] }]);
    expect(await duty('first-visit', 'said-by-telephone')).toEqual([{ status: 'met', outcome: 'late', levels: ['L2'] }]);
    expect(await duty('request-after-move', 'found-there')).toEqual([{ status: 'met', outcome: 'late', levels: ['L3', 'L4'] }]);
    expect(await duty('decision-made', 'waiting-for-the-director')).toEqual([{ status: 'open', outcome: null, levels: [] }]);
    const open = `select d.entry from clocks.duty d join moves.move m on m.id = d.stream where d.status = 'open' and d.due < clock.now() and m.status = 'stay-ended'`;
    expect(await one.rows(open)).toEqual([]);
  });

  it('keeps every chain: numbered without a gap, each entry after the hash of the last', async () => {
    const broken = await one.rows(`
      select e.stream, e.seq from record.event e left join record.event p on p.stream = e.stream and p.seq = e.seq - 1
       where convert_from(e.bytes, 'UTF8')::jsonb ->> 'prev' <> coalesce(encode(p.hash, 'hex'), repeat('0', 64)) or (e.seq > 1 and p.seq is null)`);
    const heads = `select s.id from record.stream s join record.event e on e.stream = s.id and e.seq = s.seq where e.hash <> s.head`;
    expect(broken).toEqual([]);
    expect(await one.rows(heads)).toEqual([]);
  });

  it('leaves rebuild no difference to find and recheck nothing to say, of moves and of the authority', async () => {
    const { moves, authority, differences } = await rebuild(same.db);
    expect([moves, authority]).toEqual([Object.keys(await same.statuses()).length, 1]);
    expect(Object.values(differences)).toEqual(Object.values(differences).map(() => 0));
    expect((await recheck(same.db)).disagreements).toEqual([]);
  });

  it('names no child outside the room for children, and no home but in what people wrote', async () => {
    const children = STORIES.flatMap(({ child }) => child.name.split(' '));
    const homes = STORIES.flatMap(({ home }) => [home.name, home.address]);
    const found = async (table: string, words: readonly string[]): Promise<string[]> => {
      const rows = await one.rows<{ row: string }>(`select row_to_json(t)::text as row from ${table} t`);
      expect(rows.length).toBeGreaterThan(0);
      return words.filter((word) => rows.some(({ row }) => row.includes(word)));
    };
    for (const table of ['notices.inbox', 'notices.caught_mail', 'notices.delivery', 'platform.outbox', 'clocks.duty', 'record.stream'])
      expect(await found(table, [...children, ...homes])).toEqual([]);
    expect(await found('record.narrative', children)).toEqual([]);
    const bytes = (await entriesOf(one)).join('\n');
    expect([...children, ...homes].filter((word) => bytes.includes(word))).toEqual([]);
  });

  it('leaves the queue nothing to do, and the clock ticking from now', async () => {
    expect(await one.rows(`select id from platform.outbox where state <> 'sent'`)).toEqual([]);
    expect(await one.rows(`select id from notices.delivery where state <> 'sent'`)).toEqual([]);
    const [clock] = await one.rows<{ now: Date; ticks: boolean }>('select clock.now() as now, stands_at is null as ticks from clock.demo');
    expect(clock?.ticks).toBe(true);
    expect(clock!.now.getTime()).toBeGreaterThan(Date.parse('2026-11-19T14:30:00Z'));
  });
});

/** A Monday just begun, the night on which the clocks go forward; figures.spec.ts has a bank holiday week. */
it.each(['2026-11-23 00:04', '2027-03-28 03:10'])(
  'holds on %s too',
  async (now) => {
    const demo = await Demonstration.open(now);
    try {
      expect(await demo.statuses()).toEqual(AS_TOLD);
    } finally {
      await demo.close();
    }
  },
  LONG,
);
