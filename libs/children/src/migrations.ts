import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** The only place with names and addresses of children and homes. */
export const childrenMigrations: readonly Migration[] = [
  {
    name: 'Children1763000000030',
    up: async (tx) => {
      await createSchema(tx, 'children');
      await tx.query('create table children.child (id uuid primary key, name text not null, born_on date not null)');
      await tx.query('create table children.home (id uuid primary key, name text not null, address text not null)');
      await grantToApp(tx, 'SELECT, INSERT, UPDATE', 'children.child, children.home');
    },
  },
];
