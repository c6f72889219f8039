import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** Names and addresses of the people who hold posts; the record knows their ids only. */
export const authorityMigrations: readonly Migration[] = [
  {
    name: 'Authority1763000000020',
    up: async (tx) => {
      await createSchema(tx, 'authority');
      await tx.query('create table authority.person (id text primary key, name text not null, email text not null)');
      await grantToApp(tx, 'SELECT, INSERT, UPDATE', 'authority.person');
    },
  },
];
