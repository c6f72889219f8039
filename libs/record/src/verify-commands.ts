/** Every command that was answered still leads to the entry that it was answered with. */
import { sql, type Tx } from '#platform/database';
import type { Finding } from './verify.js';

interface Answered {
  readonly stream: string | null;
  readonly entry: string | null;
  readonly state: 'unanswered' | 'gone' | 'another';
}

/** The answer is looked at as text: whatever somebody has put there must not stop the search. */
const WRONG = `
  select c.stream, c.entry, case when c.entry is null or c.stream is null then 'unanswered' when e.seq is null then 'gone' else 'another' end as state
    from (select outcome ->> 'stream' as stream, outcome ->> 'entry' as entry, outcome ->> 'recordedAt' as said,
                 case when outcome ->> 'stream' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (outcome ->> 'stream')::uuid end as id,
                 case when outcome ->> 'entry' ~ '^[0-9]{1,9}$' then (outcome ->> 'entry')::int end as place
            from record.command) c
    left join record.event e on e.stream = c.id and e.seq = c.place and e.family = 'case'
   where e.seq is null
      or c.said is distinct from to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const WORDS: Readonly<Record<Answered['state'], string>> = {
  unanswered: 'a command has lost its answer',
  gone: 'a command was answered with this entry, and it is gone',
  another: 'a command was answered with this entry, and not at that time',
};

export const commandsWithoutEntry = async (tx: Tx): Promise<Finding[]> =>
  (await sql<Answered>(tx, WRONG)).map(({ stream, entry, state }) => ({
    stream: stream ?? 'unknown',
    ...(entry !== null && Number.isSafeInteger(Number(entry)) && { seq: Number(entry) }),
    what: WORDS[state],
  }));
