/** Finding children, homes and providers by a part of their name. What is looked for stands in no address and no log. */
import { sql, type Tx } from '#platform/database';

/** Which children are known to who asks: by ties to a move, as `access.tie_view` writes them, or because nothing is recorded of them yet. */
export interface KnownChildren {
  readonly ties: readonly string[];
  readonly unrecorded: boolean;
}

/** Parameters 2 and 3: the ties, and whether children of whom nothing is recorded are found. */
const IS_KNOWN = `(exists (select from access.tie_view t where t.child = c.id and t.key = any($2::text[]))
  or ($3 and not c.restricted and not exists (select from moves.move_view m where m.child = c.id)))`;

export interface FoundChild {
  readonly id: string;
  readonly name: string;
  readonly bornOn: string;
}
export interface FoundHome {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly provider: string | null;
  readonly runBy: string | null;
  readonly urn: string | null;
}
export interface FoundProvider {
  readonly id: string;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly homes: number;
}

/** Every word has to stand somewhere in the name; `%` and `_` are letters like others. */
const MATCHES = (column: string): string =>
  `not exists (select from regexp_split_to_table(trim($1), '\\s+') word where strpos(lower(${column}), lower(word)) = 0)`;

export const findChildren = (tx: Tx, words: string, limit: number, { ties, unrecorded }: KnownChildren): Promise<FoundChild[]> =>
  sql(
    tx,
    `select id, name, born_on as "bornOn" from children.child c where ${MATCHES('name')} and ${IS_KNOWN} order by name, id limit $4`,
    [words, ties, unrecorded, limit],
  );

/** For an emergency: the whole name and the date of birth, or nothing. */
export const childNamed = async (tx: Tx, name: string, bornOn: string): Promise<string | undefined> => {
  const rows = await sql<{ id: string }>(
    tx,
    'select id from children.child where lower(name) = lower(trim($1)) and born_on = $2::date order by id limit 2',
    [name, bornOn],
  );
  return rows.length === 1 ? rows[0]!.id : undefined;
};

export const findHomes = (tx: Tx, words: string, limit: number): Promise<FoundHome[]> =>
  sql(
    tx,
    `select id, name, address, provider, run_by as "runBy", urn from children.home where ${MATCHES("name || ' ' || address || ' ' || coalesce(urn, '')")} order by name, id limit $2`,
    [words, limit],
  );

export const findProviders = (tx: Tx, words: string, limit: number): Promise<FoundProvider[]> =>
  sql(
    tx,
    `select id, name, company_number as "companyNumber", (select count(*)::int from children.home h where h.provider = p.id) as homes
       from children.provider p where ${MATCHES("name || ' ' || coalesce(company_number, '')")} order by name, id limit $2`,
    [words, limit],
  );

/** A child with those brothers and sisters who are known as well; undefined where there is none of that id whom who asks need know. */
export const childById = async (
  tx: Tx,
  id: string,
  { ties, unrecorded }: KnownChildren,
): Promise<(FoundChild & { readonly brothersAndSisters: readonly FoundChild[] }) | undefined> => {
  const [child] = await sql<FoundChild>(tx, `select id, name, born_on as "bornOn" from children.child c where id = $1 and ${IS_KNOWN}`, [
    ...[id, ties, unrecorded],
  ]);
  if (!child) return undefined;
  const brothersAndSisters = await sql<FoundChild>(
    tx,
    `select c.id, c.name, c.born_on as "bornOn" from children.brother_or_sister b join children.child c on c.id = b.other
      where b.child = $1 and ${IS_KNOWN} order by c.born_on, c.id`,
    [id, ties, unrecorded],
  );
  return { ...child, brothersAndSisters };
};
