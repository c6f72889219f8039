import { readFileSync } from 'node:fs';
import { withDiagram } from './readme.js';

describe('the README', () => {
  it('shows the lifecycle as the table has it: npm run diagram draws it again', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toBe(withDiagram(readme));
  });
});
