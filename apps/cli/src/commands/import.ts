import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { type House, openHouse } from '#apps/composition/src/house';
import { savePerson } from '#authority/people';
import { saveBrothersAndSisters, saveChild, saveHome, saveProvider } from '#children/children';
import { OPERATOR } from '#domain/authority/turn';
import { inTransaction } from '#platform/database';
import { timeAndAuthority } from '#record/time';
import { type CliCommand, complain, say } from '../command.js';
import { BadImport, type ImportFile, readImport } from '../import-file.js';
import { openForReading } from '../open.js';

/** May be given again with a longer file: what stands already is left as it is. */
export const importCommand: CliCommand = {
  name: 'import',
  help: 'import <file.yaml>          bring in people, posts and who holds them, children and homes',
  run: async ([path], env) => {
    if (!path) {
      complain('Say which file: homeward import <file.yaml> (docker/authority.example.yaml shows one)');
      return 2;
    }
    try {
      const file = readImport(await readFile(path, 'utf8'));
      return await openForReading(env, (db) => bringIn(db, file));
    } catch (error) {
      if (!(error instanceof BadImport)) throw error;
      complain(error.message);
      return 1;
    }
  },
};

const bringIn = async (db: DataSource, file: ImportFile): Promise<number> => {
  await inTransaction(db, async (tx) => {
    for (const person of file.people) await savePerson(tx, person);
    for (const child of file.children) await saveChild(tx, child);
    for (const provider of file.providers) await saveProvider(tx, provider);
    for (const home of file.homes) await saveHome(tx, home);
    for (const { child, other } of file.brothersAndSisters) await saveBrothersAndSisters(tx, [child, other]);
  });
  const acts = await bringInPosts(
    db,
    openHouse(db, () => undefined),
    file,
  );
  say(
    `${String(file.people.length)} people, ${String(file.children.length)} children and ${String(file.homes.length)} homes are known; ${String(acts)} acts recorded.`,
  );
  return 0;
};

const bringInPosts = async (db: DataSource, house: House, { posts }: ImportFile): Promise<number> => {
  let acts = 0;
  for (const { post, role, title, reportsTo, holder } of posts) {
    const { authority, now } = await known(db, house);
    const stands = authority.posts[post];
    if (stands?.role !== role || stands.title !== title || stands.reportsTo !== reportsTo)
      acts += await record(house, 'establish-post', { post, role, title, ...(reportsTo !== undefined && { reportsTo }) });
    const held = authority.holdings.some((holding) => holding.post === post && holding.person === holder && holding.to === undefined);
    if (holder !== undefined && !held) acts += await record(house, 'appoint', { post, person: holder, from: now });
  }
  return acts;
};

const known = (db: DataSource, house: House) =>
  inTransaction(db, async (tx) => {
    const time = await timeAndAuthority(tx);
    return { now: time.now, ...(await house.inForce.at(tx, time)) };
  });

const record = async (house: House, verb: string, content: Readonly<Record<string, unknown>>): Promise<number> => {
  // What stands already was left out above, so each act is a new one.
  const answer = await house.act({ given: { verb, content }, caller: OPERATOR, key: `import-${randomUUID()}`, source: 'import' });
  if ('refusal' in answer) throw new BadImport(`${verb} ${String(content['post'])}: ${answer.refusal.detail}`);
  return 1;
};
