/** npm run bench -- lifecycle [--json] [--short]: what a command costs, in the pure core and as a whole. */
import { commandLines } from './lifecycle/commands.js';
import { coreLines } from './lifecycle/core.js';
import { optionsOf, print } from './support/report.js';

const options = optionsOf();
const core = await coreLines(options.short);
const { lines, notes } = await commandLines(options.short);
print([...core, ...lines], notes, options);
