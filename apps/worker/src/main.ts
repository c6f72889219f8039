import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '#platform/config';
import { createLog } from '#platform/log';
import { WorkerModule } from './worker.module.js';

const config = readConfig();
const log = createLog(config.logLevel, { app: 'worker' });
const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, log), {
  logger: false,
  abortOnError: false,
});
worker.enableShutdownHooks();
log.info('The worker keeps time.', {});
