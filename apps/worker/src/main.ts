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
if (config.mode === 'service' && config.smtpUrl === undefined)
  log.warn('SMTP_URL is not set: mail is kept in the database and nobody receives it.');
worker.enableShutdownHooks();
log.info('The worker keeps time.', {});
