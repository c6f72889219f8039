/** Afterwards: `verify` passes, and each move has recorded each step once, and nothing else. */
import { authorityCodec } from '#domain/authority/codec';
import { moveCodec } from '#domain/move/codec';
import { verifyAll } from '#record/verify-all';
import type { DueMoves } from './due-moves.js';

const STEPS = `
  select fired, count(*)::int as moves from (
    select string_agg(concat_ws(' ', type, content ->> 'duty', content ->> 'level'), ', ' order by type, content ->> 'duty', content ->> 'level', occurred_at) as fired
      from (select stream, type, occurred_at, convert_from(bytes, 'UTF8')::jsonb -> 'content' as content
              from record.event join record.stream s on s.id = stream and s.kind = 'move' where family = 'clock') e
     group by stream) each
   group by fired`;

export interface Afterwards {
  readonly entries: number;
  /** What `verify` finds wrong. */
  readonly findings: number;
  /** Moves that have fired other steps than they should have, or one of them twice or not at all. */
  readonly wrong: number;
}

export const afterwards = async (due: DueMoves): Promise<Afterwards> => {
  const { entries, findings } = await verifyAll(due.test.db, { move: moveCodec, authority: authorityCodec });
  const fired = await due.ask<{ fired: string; moves: number }>(STEPS);
  const right = fired.find((each) => each.fired === stepsOf(due))?.moves ?? 0;
  return { entries, findings: findings.length, wrong: due.ids.length - right };
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
