/** Who may not come in at present, whatever posts they hold. */
import { sql, type Tx } from '#platform/database';
import { endAllOf } from './sessions.js';

/** Ends their sessions, and closes the door to their tokens. Answers with how many sessions there were. */
export const disablePerson = async (tx: Tx, person: string): Promise<number> => {
  await sql(tx, 'insert into access.disabled_person (person) values ($1) on conflict do nothing', [person]);
  return endAllOf(tx, person);
};

export const enablePerson = async (tx: Tx, person: string): Promise<boolean> =>
  (await sql(tx, 'delete from access.disabled_person where person = $1 returning 1', [person])).length > 0;

export const isDisabled = async (tx: Tx, person: string): Promise<boolean> =>
  (await sql(tx, 'select from access.disabled_person where person = $1', [person])).length > 0;
