import pg from 'pg';

/**
 * How a story is told. Commits do not wait for the disk: one that is cut short is told again from the beginning anyway. Tables that
 * begin empty are read by their indices: until somebody has analysed them PostgreSQL takes them for small, and reads them whole.
 */
const WHILE_TELLING = ['synchronous_commit', 'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin'];

/** Sessions that begin later are as careful as ever. */
export const quickly = async <T>(ownerUrl: string, work: () => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-demo' });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    const { name } = rows[0]!;
    for (const setting of WHILE_TELLING) await client.query(`alter database ${name} set ${setting} = off`);
    const result = await work();
    for (const setting of WHILE_TELLING) await client.query(`alter database ${name} reset ${setting}`);
    await client.query('analyze');
    return result;
  } finally {
    await client.end();
  }
};
