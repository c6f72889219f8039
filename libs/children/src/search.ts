/** Finding children, homes and providers by a part of their name. What is looked for stands in no address and no log. */
import { sql, type Tx } from '#platform/database';

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

export const findChildren = (tx: Tx, words: string, limit: number): Promise<FoundChild[]> =>
  sql(tx, `select id, name, born_on as "bornOn" from children.child where ${MATCHES('name')} order by name, id limit $2`, [words, limit]);

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

/** A child with brothers and sisters; undefined where there is none of that id. */
export const childById = async (
  tx: Tx,
  id: string,
): Promise<(FoundChild & { readonly brothersAndSisters: readonly FoundChild[] }) | undefined> => {
  const [child] = await sql<FoundChild>(tx, 'select id, name, born_on as "bornOn" from children.child where id = $1', [id]);
  if (!child) return undefined;
  const brothersAndSisters = await sql<FoundChild>(
    tx,
    'select c.id, c.name, c.born_on as "bornOn" from children.brother_or_sister b join children.child c on c.id = b.other where b.child = $1 order by c.born_on, c.id',
    [id],
  );
  return { ...child, brothersAndSisters };
};
