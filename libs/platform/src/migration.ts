import type { Tx } from './database.js';

/** One step of the schema, run as `homeward_owner`. The name ends with a 13-digit timestamp, which gives the order. */
export interface Migration {
  readonly name: string;
  readonly up: (tx: Tx) => Promise<void>;
}

export const OWNER_ROLE = 'homeward_owner';
export const APP_ROLE = 'homeward_app';
/** Reads figures with other tools: the views of one schema, in which nobody has a name. */
export const REPORTING_ROLE = 'homeward_reporting';
export const REPORTING_SCHEMA = 'reporting';

const NAME = /^[a-z_][a-z0-9_]*$/;

/** A feature's first migration makes its schema. The application may look things up in it and is given nothing else. */
export const createSchema = async (tx: Tx, schema: string): Promise<void> => {
  if (!NAME.test(schema)) throw new Error(`Not a schema name: ${schema}`);
  await tx.query(`create schema if not exists ${schema}`);
  await tx.query(`grant usage on schema ${schema} to ${APP_ROLE}`);
};

/** `grantToApp(tx, 'SELECT, INSERT', 'record.event')`; for functions `grantToApp(tx, 'EXECUTE', 'function clock.now()')`. */
export const grantToApp = async (tx: Tx, privileges: string, on: string): Promise<void> => {
  await tx.query(`grant ${privileges} on ${on} to ${APP_ROLE}`);
};

/** Extensions live in a schema of their own that is on everybody's search path, so that their operators are found. */
export const createExtension = async (tx: Tx, name: string): Promise<void> => {
  if (!NAME.test(name)) throw new Error(`Not an extension name: ${name}`);
  await tx.query(`create extension if not exists ${name} with schema extensions`);
};
