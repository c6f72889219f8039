import 'reflect-metadata';
import { readConfig } from '#platform/config';
import { createLog } from '#platform/log';
import { More } from './api/more.js';
import { issuerOf, openRooms } from './open.js';
import { createServer } from './server.js';
import { doorwayOf } from './sign-in/doorway.js';
import { stopOnSignals } from './shut-down.js';

const config = readConfig();
const log = createLog(config.logLevel, { app: 'server' });
const rooms = await openRooms(config, log);
const demo =
  config.mode === 'demo' ? await (await import('./demo/open-demo.js')).openDemo({ db: rooms.db, house: rooms.house, config }) : undefined;
const more = demo && new More([demo.module], demo.schemas, demo.front, [demo.provider.mounted]);
const doorway = doorwayOf(config, demo?.provider.settings);
const server = await createServer({ rooms, issuer: demo ?? issuerOf(config), log, doorway, ...(more && { more }) }, config.port);
stopOnSignals(log, async () => {
  await server.close();
  await rooms.db.destroy();
});
log.info('The server answers.', { port: server.port, mode: config.mode });
