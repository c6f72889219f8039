import { createLog, type Log } from '#platform/log';
import { keep } from './canary/kept.js';

/** The log of a server or a worker in a test; its lines are looked through with those of all others. */
export const testLog = (app: 'server' | 'worker', lines: string[] = []): Log =>
  createLog('info', { app }, { write: (line) => (lines.push(line), keep('log line', line)) });
