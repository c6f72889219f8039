/**
 * Brackenshire against what is published of children in unregistered homes. Where nothing else is said a source is a line of
 * domain.md, section 4; a demonstration of thirty children cannot be closer to a percentage than the width beside it.
 */
import { AS_TOLD, Demonstration } from './demonstration.js';

const LONG = 120_000;
/** A bank holiday week. */
const NOW = '2026-12-27 11:00';
const DAYS_A_MONTH = 365.25 / 12;

interface Row {
  readonly child: string;
  readonly home: string;
  readonly status: string;
  /** On the day on which the record began. */
  readonly age: number;
  /** From the move until the child left, or until now. */
  readonly days: number | null;
  readonly pence: number | null;
}
const ROWS = `
  select m.child, m.home, m.status, extract(year from age(m.opened_at, c.born_on))::int as age,
         (extract(epoch from coalesce(m.ended_at, clock.now()) - m.moved_at) / 86400)::float8 as days,
         (select (convert_from(bytes, 'UTF8')::jsonb #>> '{content,weeklyCost}')::int
            from record.event e where e.stream = m.id and e.type = 'funding-agreed') as pence
    from moves.move m join children.child c on c.id = m.child order by m.opened_at`;

let demo: Demonstration;
let rows: readonly Row[];
let stays: readonly Row[];
beforeAll(async () => {
  demo = await Demonstration.open(NOW);
  rows = await demo.rows<Row>(ROWS);
  stays = rows.filter(({ days }) => days !== null);
}, LONG);
afterAll(() => demo.close());

const between = (value: number, least: number, most: number): void => {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return mean([sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!]);
};
const countOf = async (where: string): Promise<number> => {
  const [row] = await demo.rows<{ n: number }>(
    `with entry as (select *, convert_from(bytes, 'UTF8')::jsonb -> 'content' as content, convert_from(bytes, 'UTF8')::jsonb -> 'actor' as actor
       from record.event) select count(*) as n from ${where}`,
  );
  return row!.n;
};

it('stands as it was told', async () => expect(await demo.statuses()).toEqual(AS_TOLD));

describe('figures', () => {
  // The task: about 30 over 14 months; 12 live there now, of 10 to 14 ("Demo skew"; "LA scale": 3 to 9).
  it('has about thirty moves, and ten to fourteen children who live there now', () => {
    between(rows.length, 28, 32);
    between(rows.filter(({ status }) => status === 'living-there').length, 10, 14);
  });

  // "Ages 2025": 51% over 15, 46% from 10 to 15, 3.1% under 10. Width: 10 points, three children. One aged 8 ("Demo skew").
  it('has children of their ages', () => {
    const ages = [...new Map(rows.toReversed().map(({ child, age }) => [child, age])).values()];
    const share = (is: (age: number) => boolean): number => (100 * ages.filter(is).length) / ages.length;
    between(
      share((age) => age > 15),
      41,
      61,
    );
    between(
      share((age) => age >= 10 && age <= 15),
      36,
      56,
    );
    expect(ages.filter((age) => age < 10)).toEqual([8]);
    expect(Math.max(...ages)).toBeLessThan(18);
  });

  // "Demo skew": 3 days to 14 months, median about 4 months. Width: a month.
  it('has stays as long as theirs', () => {
    const days = stays.map((stay) => stay.days!);
    between(Math.min(...days), 3, 7);
    between(Math.max(...days), 12 * DAYS_A_MONTH, 14 * DAYS_A_MONTH);
    between(median(days), 3 * DAYS_A_MONTH, 5 * DAYS_A_MONTH);
  });

  // "Demo skew": 4,000 to 22,000 pounds, an outlier of 30,000; mean 10,500. Width: 1,000. In pence.
  it('has what a week costs', () => {
    const pence = stays.map((stay) => stay.pence!);
    expect(pence).not.toContain(null);
    const [dearest, ...others] = pence.toSorted((a, b) => b - a);
    expect(dearest).toBe(3_000_000);
    between(others.at(-1)!, 400_000, 500_000);
    between(others[0]!, 2_000_000, 2_200_000);
    between(mean(pence), 950_000, 1_150_000);
  });

  it('says of each stay who approved the money, and how soon the contract ends', async () => {
    for (const type of ['funding-agreed', 'contract-agreed']) expect(await countOf(`entry where type = '${type}'`)).toBe(stays.length);
    expect(await countOf(`entry where type = 'contract-agreed' and content ? 'noticeDays'`)).toBe(stays.length);
  });

  // "Demo skew": 3 to 5. "12% of children under a DoLO" would be three or four.
  it('has three to five children under an order', async () =>
    between(await countOf(`(select distinct stream from entry where type = 'order-made') as o`), 3, 5));

  // "Mostly one child per setting": here never two.
  it('has one child a home', () => expect(new Set(stays.map(({ home }) => home)).size).toBe(stays.length));
});

/** Who had moved in, or been found, and had not left nor had a home that is registered. */
const LISTS_THAT_ARE_WRONG = `entry as list where list.type = 'weekly-list-sent' and (content ->> 'children')::int <>
  (select count(*) from moves.move m where m.moved_at is not null and greatest(m.moved_at, m.opened_at) <= list.recorded_at and coalesce(m.ended_at, 'infinity') > list.recorded_at
    and not exists (select from record.event r where r.stream = m.id and r.type = 'home-registered' and r.recorded_at <= list.recorded_at))`;

it('sends each week a list of as many children as lived there', async () => expect(await countOf(LISTS_THAT_ARE_WRONG)).toBe(0));

/** In one commit. */
const TOGETHER = `(select from entry where type = 'move-opened' and content ? 'togetherOrApart' group by recorded_at having count(*) = 2) as pair`;

/** What the record of a year is made of, each by its entries. The source is the task. */
it.each([
  ['put on the file late', `clocks.duty where entry = 'decision-on-file' and outcome = 'late'`],
  ['without a current decision', `clocks.duty where entry = 'lapse' and status = 'open'`],
  ['visited after the date', `clocks.duty where entry = 'next-visit' and outcome = 'late'`],
  ['brothers and sisters asked for together', TOGETHER],
  ['a second move', `(select child from moves.move group by child having count(*) = 2) as again`],
  ['a provider that registers', `entry where type = 'home-registered'`],
  ['found to be living there', `entry where type = 'found-there'`],
  ['there when the record began', `entry where type = 'opening-position'`],
  ['gone missing, back and asked why', `entry where type in ('went-missing', 'returned-from-missing', 'return-interviewed')`],
  ['not authorised', `entry where type = 'not-authorised'`],
  ['out of hospital', `record.narrative where path = 'reasons' and text like '%You came out of hospital%'`],
  ['an order that ran out', `clocks.duty where entry = 'order-ended' and outcome = 'late'`],
  ['a complaint', `entry where type = 'complaint-received'`],
  ["an IRO's alert", `entry where type = 'iro-alerted'`],
  ["the provider's notice", `entry where type = 'notice-received' and content ->> 'from' = 'provider'`],
  ['a vacancy that the clock noticed', `entry where type = 'vacancy-recorded' and actor ->> 'person' = 'clock'`],
  ['somebody allocated', `entry where type = 'allocated'`],
  ['a conflict of interest, with its reason', `entry where type = 'request-endorsed' and content ? 'conflictReason'`],
  ['a practice evaluation', `entry where type = 'practice-evaluated'`],
])('tells of %s', async (_, where) => expect(await countOf(where)).toBeGreaterThan(0));
