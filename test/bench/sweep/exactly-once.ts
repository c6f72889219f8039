/** Afterwards: the chain holds, and each move has recorded each step once, and nothing else. */
import type { DueMoves } from './due-moves.js';

/** Every hash is recomputed from the bytes, every link followed, every head compared. */
const BROKEN = `
  with entry as (
    select stream, seq, bytes, hash, lag(hash) over (partition by stream order by seq) as before,
           lead(seq) over (partition by stream order by seq) as next
      from record.event
  )
  select count(*) filter (where sha256(e.bytes) <> e.hash
                             or convert_from(e.bytes, 'UTF8')::jsonb ->> 'prev' <> coalesce(encode(e.before, 'hex'), repeat('0', 64))
                             or (e.next is null and (s.head <> e.hash or s.seq <> e.seq))
                             or (e.next is not null and e.next <> e.seq + 1))::int as broken, count(*)::int as entries
    from entry e left join record.stream s on s.id = e.stream`;

const STEPS = `
  select fired, count(*)::int as moves from (
    select string_agg(concat_ws(' ', type, content ->> 'duty', content ->> 'level'), ', ' order by type, content ->> 'duty', content ->> 'level', occurred_at) as fired
      from (select stream, type, occurred_at, convert_from(bytes, 'UTF8')::jsonb -> 'content' as content
              from record.event join record.stream s on s.id = stream and s.kind = 'move' where family = 'clock') e
     group by stream) each
   group by fired`;

export interface Afterwards {
  readonly entries: number;
  readonly broken: number;
  /** Moves that have fired other steps than they should have, or one of them twice or not at all. */
  readonly wrong: number;
}

export const afterwards = async (due: DueMoves): Promise<Afterwards> => {
  const [chain] = await due.ask<{ broken: number; entries: number }>(BROKEN);
  const fired = await due.ask<{ fired: string; moves: number }>(STEPS);
  const right = fired.find((each) => each.fired === stepsOf(due))?.moves ?? 0;
  return { ...chain!, wrong: due.ids.length - right };
};

const stepsOf = (due: DueMoves): string =>
  due.recorded
    .filter(({ family }) => family === 'clock')
    .map(({ type, occurredAt, content }) => ({ key: [type, content['duty'], content['level']].filter(Boolean) as string[], occurredAt }))
    .toSorted((a, b) => compareKeys(a.key, b.key) || a.occurredAt - b.occurredAt)
    .map(({ key }) => key.join(' '))
    .join(', ');

const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  const [x, y] = [a.join('\u0000'), b.join('\u0000')];
  return x < y ? -1 : x > y ? 1 : 0;
};
