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

/** Which homes, and which providers by them. */
export interface KnownHomes {
  readonly all: boolean;
  /** By children's ties. */
  readonly ties: readonly string[];
  /** Also one that is named in full: whoever begins a move has been told of it. */
  readonly inFull: boolean;
}

/** Parameters 2 and 3: all of them, and the ties. */
const HOME_IS_KNOWN = `($2 or exists (
  select from moves.move_view m join access.tie_view t on t.move = m.id where m.home = h.id and t.key = any($3::text[])))`;
/** Parameter 4: whether it counts. */
const IN_FULL = (...columns: readonly string[]): string =>
  `($4 and lower(trim($1)) in (${columns.map((column) => `lower(${column})`).join(', ')}))`;

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

export const findHomes = (tx: Tx, words: string, limit: number, { all, ties, inFull }: KnownHomes): Promise<FoundHome[]> =>
  sql(
    tx,
    `select id, name, address, provider, run_by as "runBy", urn from children.home h
      where (${MATCHES("name || ' ' || address || ' ' || coalesce(urn, '')")} and ${HOME_IS_KNOWN})
         or ${IN_FULL('id::text', 'name', 'address', 'urn')} order by name, id limit $5`,
    [words, all, ties, inFull, limit],
  );

export const findProviders = (tx: Tx, words: string, limit: number, { all, ties, inFull }: KnownHomes): Promise<FoundProvider[]> =>
  sql(
    tx,
    `select id, name, company_number as "companyNumber", k.homes
       from children.provider p cross join lateral (
         select count(*)::int as homes from children.home h where h.provider = p.id and ${HOME_IS_KNOWN}
       ) k
      where (${MATCHES("name || ' ' || coalesce(company_number, '')")} and ($2 or k.homes > 0))
         or ${IN_FULL('id::text', 'name', 'company_number')} order by name, id limit $5`,
    [words, all, ties, inFull, limit],
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
