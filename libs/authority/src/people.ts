import { sql, type Tx } from '#platform/database';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export const savePerson = async (tx: Tx, { id, name, email }: Person): Promise<void> => {
  await sql(
    tx,
    'insert into authority.person (id, name, email) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, email = excluded.email',
    [id, name, email],
  );
};

export const personById = async (tx: Tx, id: string): Promise<Person | undefined> =>
  (await sql<Person>(tx, 'select id, name, email from authority.person where id = $1', [id]))[0];

export const people = (tx: Tx): Promise<Person[]> => sql<Person>(tx, 'select id, name, email from authority.person order by id');
