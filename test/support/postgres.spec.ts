import pg from 'pg';
import { createTestDatabase } from './postgres.js';

const query = async (url: string, text: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
};

describe('createTestDatabase', () => {
  it('gives each caller a migrated database of its own, and the application role without ownership', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    try {
      expect(one.ownerUrl).not.toBe(other.ownerUrl);
      expect(await query(one.appUrl, 'select current_user::text as role')).toEqual([{ role: 'homeward_app' }]);
      expect(await query(one.appUrl, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([{ rolsuper: false }]);
    } finally {
      await Promise.all([one.drop(), other.drop()]);
    }
    await expect(query(one.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
