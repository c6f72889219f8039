import { readFileSync, writeFileSync } from 'node:fs';
import { withDiagram } from './readme.js';

writeFileSync('README.md', withDiagram(readFileSync('README.md', 'utf8')));
