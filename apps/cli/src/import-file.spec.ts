import { readFileSync } from 'node:fs';
import { BadImport, readImport } from './import-file.js';

it('reads the example', () => {
  const file = readImport(readFileSync('docker/authority.example.yaml', 'utf8'));
  expect(file.posts).toHaveLength(6);
  expect(file.children[0]).toMatchObject({ bornOn: '2012-05-04' });
});

it('names every fault with its place, and repeats nothing that was typed', () => {
  const faulty =
    'posts:\n  - { post: a b, role: king, title: T, reportTo: x }\nchildren: [{ id: 7, name: "", bornOn: 2012-05-04 }]\nvisitors: []\n';
  expect(() => readImport(faulty)).toThrow(BadImport);
  const said = (() => {
    try {
      readImport(faulty);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  })();
  for (const place of ['visitors', 'posts[0].post', 'posts[0].role', 'posts[0].reportTo', 'children[0].id', 'children[0].name'])
    expect(said).toContain(`${place}: `);
  expect(said).not.toContain('king');
});
