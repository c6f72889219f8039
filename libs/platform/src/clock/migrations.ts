import type { Tx } from '../database.js';
import { createSchema, grantToApp, type Migration } from '../migration.js';
import type { ClockMode } from './mode.js';

export const clockMigrations = (mode: ClockMode): readonly Migration[] => [
  {
    name: 'Clock1763000000001',
    up: async (tx) => {
      await createSchema(tx, 'clock');
      await tx.query(MODE);
      await tx.query('insert into clock.mode (mode) values ($1)', [mode]);
      await grantToApp(tx, 'SELECT', 'clock.mode');
      await (mode === 'real' ? installReal(tx) : installStepped(tx));
      await grantToApp(tx, 'EXECUTE', 'function clock.now()');
    },
  },
];

const MODE = `
  create table clock.mode (
    one_row boolean primary key default true check (one_row),
    mode text not null check (mode in ('real', 'stepped'))
  )`;

/** Declared STABLE so that \`wake_at <= (select clock.now())\` is an index condition; each statement reads afresh. */
const installReal = (tx: Tx): Promise<unknown> =>
  tx.query(`
    create function clock.now() returns timestamptz stable parallel safe
    return date_trunc('milliseconds', clock_timestamp())`);

const installStepped = async (tx: Tx): Promise<void> => {
  for (const statement of [DEMO, STEPPED_NOW, SHOW, STEP_TO, BEGIN_AT, SET_TICKING]) await tx.query(statement);
  await tx.query('insert into clock.demo default values');
  await grantToApp(tx, 'SELECT', 'clock.demo');
  for (const entry of ['step_to(timestamptz)', 'begin_at(timestamptz)', 'set_ticking(boolean)']) {
    await grantToApp(tx, 'EXECUTE', `function clock.${entry}`);
  }
};

/** The clock either ticks, ahead of the server by an offset, or stands at an instant. */
const DEMO = `
  create table clock.demo (
    one_row boolean primary key default true check (one_row),
    begun boolean not null default false,
    offset_ms bigint not null default 0,
    stands_at timestamptz
  )`;

const STEPPED_NOW = `
  create function clock.now() returns timestamptz stable
  return (
    select coalesce(stands_at, date_trunc('milliseconds', clock_timestamp() + offset_ms * interval '1 millisecond')) from clock.demo
  )`;

/** Owner only: shows the instant, standing or ticking. Rounded up, so that a clock let go is never earlier than it stood. */
const SHOW = `
  create function clock.show(instant timestamptz, ticking boolean) returns void language sql
  set search_path = pg_catalog, pg_temp as $$
    update clock.demo set
      begun = true,
      offset_ms = ceil(extract(epoch from instant - clock_timestamp()) * 1000),
      stands_at = case when not ticking then date_trunc('milliseconds', instant) end
  $$`;

const operation = (signature: string, body: string): string => `
  create function clock.${signature} returns timestamptz language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp as $$
  declare
    demo clock.demo;
  begin
    select * into strict demo from clock.demo for update;
    ${body}
    return clock.now();
  end $$`;

const STEP_TO = operation(
  'step_to(instant timestamptz)',
  `if instant > clock.now() then
      perform clock.show(instant, demo.stands_at is null);
    end if;`,
);

const BEGIN_AT = operation(
  'begin_at(instant timestamptz)',
  `if demo.begun then
      raise exception 'This clock has already begun: it can be stepped on, never set.' using errcode = '55000';
    end if;
    perform clock.show(instant, false);`,
);

const SET_TICKING = operation(
  'set_ticking(ticking boolean)',
  `if ticking <> (demo.stands_at is null) then
      perform clock.show(clock.now(), ticking);
    end if;`,
);
