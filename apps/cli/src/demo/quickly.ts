import pg from 'pg';

/**
 * Commits do not wait for the disk while a story is told: a story that is cut short is told again from the beginning anyway.
 * Sessions that begin later are as careful as ever.
 */
export const quickly = async <T>(ownerUrl: string, work: () => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'homeward-demo' });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
    await client.query(`alter database ${rows[0]!.name} set synchronous_commit = off`);
    const result = await work();
    await client.query(`alter database ${rows[0]!.name} reset synchronous_commit`);
    return result;
  } finally {
    await client.end();
  }
};
