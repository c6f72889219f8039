import { createSchema, grantToApp, type Migration } from '#platform/migration';

/** The only place with names and addresses of children and homes. */
export const childrenMigrations: readonly Migration[] = [
  {
    name: 'Children1763000000030',
    up: async (tx) => {
      await createSchema(tx, 'children');
      await tx.query('create table children.child (id uuid primary key, name text not null, born_on date not null)');
      await tx.query('create table children.provider (id uuid primary key, name text not null, company_number text)');
      await tx.query(`
        create table children.home (
          id uuid primary key, name text not null, address text not null,
          provider uuid references children.provider, run_by text check (run_by in ('private', 'voluntary', 'council')), urn text)`);
      await tx.query(`
        create table children.brother_or_sister (
          child uuid not null references children.child, other uuid not null references children.child,
          primary key (child, other), check (child <> other))`);
      await grantToApp(tx, 'SELECT, INSERT, UPDATE', 'children.child, children.provider, children.home, children.brother_or_sister');
    },
  },
  {
    name: 'Restricted1763000000120',
    up: async (tx) => {
      // A relative of somebody who works here: only the child's line, seniors and IRO see the record.
      await tx.query('alter table children.child add column restricted boolean not null default false');
      await tx.query('create view children.child_view as select id, restricted from children.child');
      await grantToApp(tx, 'SELECT', 'children.child_view');
    },
  },
];
