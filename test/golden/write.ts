/** npm run golden: a sample for each type, or version of a type, that has none yet. */
import path from 'node:path';
import { aLife } from './life.js';
import { addLife, addMissing } from './samples.js';

const folder = path.resolve('test/golden/samples');
const added = addMissing(folder);
if (addLife(folder, aLife())) added.push('a whole life');
process.stdout.write(`${added.length} samples added.\n${added.map((name) => `  ${name}\n`).join('')}`);
