import { sql, type Tx } from '#platform/database';

export interface Child {
  readonly id: string;
  readonly name: string;
  readonly bornOn: string;
}
export interface Home {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

export const saveChild = async (tx: Tx, { id, name, bornOn }: Child): Promise<void> => {
  await sql(
    tx,
    'insert into children.child (id, name, born_on) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, born_on = excluded.born_on',
    [id, name, bornOn],
  );
};

export const saveHome = async (tx: Tx, { id, name, address }: Home): Promise<void> => {
  await sql(
    tx,
    'insert into children.home (id, name, address) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, address = excluded.address',
    [id, name, address],
  );
};

/** Locks the child, so that two requests for one child come one after the other, and says whether the home is known. */
export const lockChild = async (tx: Tx, child: string, home: string): Promise<{ bornOn: string | undefined; homeIsKnown: boolean }> => {
  const [known] = await sql<{ bornOn: string; homeIsKnown: boolean }>(
    tx,
    'select born_on as "bornOn", exists (select from children.home where id = $2) as "homeIsKnown" from children.child where id = $1 for update',
    [child, home],
  );
  return { bornOn: known?.bornOn, homeIsKnown: known?.homeIsKnown ?? false };
};
