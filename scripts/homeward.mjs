#!/usr/bin/env node
// The command line with the embedded house's environment: npm run -s homeward -- token --as <persona>
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { environments, home, program, runningOwnerUrl } from './home.mjs';

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

if (!fs.existsSync(program('cli'))) fail('There is nothing built yet: run npm start (or npm run build) first.');
const ownerUrl = runningOwnerUrl();
// A database of one's own (docker, service mode) is named by the caller.
if (!process.env.DATABASE_URL && !ownerUrl) fail(`There is no embedded database in ${home}: run npm start first, or set DATABASE_URL.`);

const env = process.env.DATABASE_URL ? process.env : environments(ownerUrl).owner;
const child = spawn(process.execPath, ['--enable-source-maps', program('cli'), ...process.argv.slice(2)], { env, stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
