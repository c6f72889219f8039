import { sql, type Tx } from '#platform/database';

export interface Child {
  readonly id: string;
  readonly name: string;
  readonly bornOn: string;
  /** Only the child's line, seniors and IRO see the record. Left out, it stays as it is. */
  readonly restricted?: boolean;
}
export interface Home {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The provider's id. */
  readonly provider?: string;
  readonly runBy?: 'private' | 'voluntary' | 'council';
  /** Ofsted's unique reference number, once the home is registered. */
  readonly urn?: string;
}
export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly companyNumber?: string;
}

export const saveChild = async (tx: Tx, { id, name, bornOn, restricted }: Child): Promise<void> => {
  await sql(
    tx,
    `insert into children.child (id, name, born_on, restricted) values ($1, $2, $3, coalesce($4::boolean, false))
     on conflict (id) do update set name = excluded.name, born_on = excluded.born_on, restricted = coalesce($4::boolean, children.child.restricted)`,
    [id, name, bornOn, restricted ?? null],
  );
};

export const saveProvider = async (tx: Tx, { id, name, companyNumber }: Provider): Promise<void> => {
  await sql(
    tx,
    'insert into children.provider (id, name, company_number) values ($1, $2, $3) on conflict (id) do update set name = excluded.name, company_number = excluded.company_number',
    [id, name, companyNumber ?? null],
  );
};

export const saveHome = async (tx: Tx, { id, name, address, provider, runBy, urn }: Home): Promise<void> => {
  await sql(
    tx,
    `insert into children.home (id, name, address, provider, run_by, urn) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do update set name = excluded.name, address = excluded.address, provider = excluded.provider, run_by = excluded.run_by, urn = excluded.urn`,
    [id, name, address, provider ?? null, runBy ?? null, urn ?? null],
  );
};

/** Each of them is a brother or sister of every other; said once, it holds both ways. */
export const saveBrothersAndSisters = async (tx: Tx, children: readonly string[]): Promise<void> => {
  await sql(
    tx,
    `insert into children.brother_or_sister (child, other)
     select a, b from unnest($1::uuid[]) a cross join unnest($1::uuid[]) b where a <> b on conflict do nothing`,
    [children],
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
