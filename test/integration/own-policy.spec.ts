/** A version of the policy from a file: two persons, dated, shown, and never past a statutory floor. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { adoptPolicyCommand } from '#apps/cli/src/commands/adopt-policy';
import { rebuild } from '#apps/composition/src/rebuild';
import { TestApi } from '#support/api';
import { newPost } from '#support/by-api';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await TestApi.open('2026-11-16 09:30');
  await newPost(api, 'padmin', 'policy-administrator');
  folder = await mkdtemp(path.join(tmpdir(), 'homeward-policy-'));
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const adopt = async (changes: string, person = 'padmin', proposedBy = 'performance') => {
  const file = path.join(folder, 'policy.yaml');
  await writeFile(file, `inForceFrom: '2026-11-16'\nproposedBy: ${proposedBy}\nwhy: We have people for it.\nchanges:\n${changes}\n`);
  const said: string[] = [];
  const listen = (line: string | Uint8Array): boolean => said.push(String(line)) > 0;
  const { stdout, stderr } = process;
  const [out, err] = [stdout.write.bind(stdout), stderr.write.bind(stderr)];
  [stdout.write, stderr.write] = [listen, listen];
  const code = await adoptPolicyCommand.run([file, person], {
    ...process.env,
    DATABASE_URL: api.test.database.appUrl,
    HOMEWARD_MODE: 'demo',
  });
  [stdout.write, stderr.write] = [out, err];
  return { code, said: said.join('').trim() };
};

it('is put in force by a second person, and is shown', async () => {
  expect(await adopt('  - { entry: first-visit, amount: 12, unit: h }')).toEqual({
    code: 0,
    said: 'Adopted, in force from 2026-11-16: 1 changes of the default.',
  });
  const { body } = await api.get<{ entries: { id: string; due: { amount: number } }[] }>('sw', '/api/authority/policy');
  expect(body.entries.find(({ id }) => id === 'first-visit')!.due.amount).toBe(12);
});

it('leads to the state that folding leads to, in whichever order the file says it', async () => {
  expect((await adopt('  - { unit: h, amount: 10, entry: first-visit }')).code).toBe(0);
  expect((await rebuild(api.test.db)).differences).toMatchObject({ state: 0 });
});

it('is refused where it passes a floor, with the entry and the reason', async () => {
  const { code, said } = await adopt('  - { entry: placement-plan, amount: 8, unit: wd }');
  expect(code).toBe(1);
  expect(said).toBe(
    'Not adopted (never-past-a-floor, placement-plan): This would pass the statutory floor of 5 wd. It can only be tightened.',
  );
  expect((await adopt('  - { entry: placement-plan, off: true }')).said).toContain('A statutory duty cannot be switched off.');
});

it('is refused to the person who proposed it', async () =>
  expect((await adopt('  - { entry: first-visit, amount: 6, unit: h }', 'padmin', 'padmin')).said).toContain('two-persons'));

it('names what is wrong in the file', async () =>
  expect(await adopt('  - { entry: no-such, off: true }')).toEqual({ code: 2, said: 'changes[0].entry: the policy has no such entry' }));
