/** Every route that shows or changes a child's record, asked by people who do not need to know: answered as if there were none. */
import { randomUUID } from 'node:crypto';
import { ModulesContainer } from '@nestjs/core';
import { statedFor } from '#apps/server/src/api/stated';
import { type FoundRoute, routesOf } from '#apps/server/src/routes-of';
import { commandNamed } from '#domain/move/commands/index';
import { at } from '#support/story';
import { exampleOf, type OfChild, Scene } from './scene.js';
import { POST_OF } from './staff.js';

let scene: Scene;
beforeAll(async () => void (scene = await Scene.open()), 120_000);
afterAll(() => scene.api.close());

const routes = (): readonly FoundRoute[] => routesOf(scene.api.server.app.get(ModulesContainer));
const ofOneChild = (): readonly FoundRoute[] => routes().filter(({ path }) => /^\/api\/(moves|children)\/:/.test(path));

it('has a rule for every route that is not open to everybody', () => {
  const without = routes().filter(({ open, described }) => !open && !statedFor(described?.id));
  expect(without.map(({ path }) => path)).toEqual([]);
});

it('has no rule for a route that nobody has stated', () => {
  expect(statedFor('a-new-route')).toBeUndefined();
  expect(statedFor('constructor')).toBeUndefined();
});

const PARTS: Readonly<Record<string, (about: OfChild) => string>> = {
  ':move': ({ move }) => move,
  ':child': ({ child }) => child,
  ':duty': () => 'decision-made@2',
};
const filledIn = (path: string, about: OfChild): string => path.replace(/:[a-z]+/g, (part) => PARTS[part]!(about));

const bodyFor = ({ described }: FoundRoute): object => {
  if (described?.id === 'correct-entry') return described.body!.example;
  return commandNamed(described!.id) ? exampleOf(described!.id) : {};
};

const ask = async (person: string, route: FoundRoute, about: OfChild) => {
  const path = filledIn(route.path, about);
  const { status, body } = route.method === 'GET' ? await scene.api.get(person, path) : await scene.api.post(person, path, bodyFor(route));
  const { instance: _, ...said } = body;
  return { status, said };
};

/** Whoever has no business with a child of another team at all: everybody but those who work for all, and the director. */
const FOR_ALL = new Set(
  'dcs edt-worker on-call-manager edt-manager commissioning-head commissioning placements legal'.split(' ').map((role) => POST_OF[role]!),
);
const nobody = (): OfChild => ({ child: randomUUID(), move: randomUUID(), name: '', home: randomUUID(), homeName: '' });

it.each(Object.values(POST_OF).filter((post) => !FOR_ALL.has(post)))(
  '%s finds no child of another team, by any route',
  async (post) => {
    const none = nobody();
    let asked = 0;
    for (const route of ofOneChild()) {
      const known = await ask(post, route, scene.about('other'));
      expect({ route: route.path, ...known }).toEqual({ route: route.path, ...(await ask(post, route, none)) });
      expect([403, 404]).toContain(known.status);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(100);
  },
  60_000,
);

const OUTSIDE = ['other', 'cover-ended', 'emergency-over', 'restricted'];
const FEW = new Set(['readMove', 'readWhy', 'readChild', 'record-complaint', 'give-legal-advice', 'correct-entry', 'record-funding']);

it.each(['sw-b', 'tm-b', 'irom', 'hsq', 'edt', 'commissioning', 'legal', 'qa', 'list-keeper'])(
  '%s finds no restricted child, and nothing when the hour is over',
  async (post) => {
    for (const relation of OUTSIDE.slice(2).filter((one) => one === 'restricted' || (one === 'emergency-over' && post === 'qa')))
      for (const route of ofOneChild().filter(({ described }) => FEW.has(described!.id))) {
        const known = await ask(post, route, scene.about(relation));
        expect({ relation, route: route.path, ...known }).toEqual({ relation, route: route.path, ...(await ask(post, route, nobody())) });
        expect(known.status).toBe(404);
      }
  },
  60_000,
);

it('learns nothing from If-Match, from a key that was used, or from a child who is named anew', async () => {
  const { move, child } = scene.about('other');
  const verb = 'record-complaint';
  const body = exampleOf(verb);
  const answers = [
    await scene.api.post('sw', `/api/moves/${move}/${verb}`, body, { ifMatch: '"1"' }),
    await scene.api.post('sw', `/api/moves/${randomUUID()}/${verb}`, body, { ifMatch: '"1"' }),
  ];
  const key = randomUUID();
  await scene.api.post('sw', `/api/moves/${scene.about('own').move}/${verb}`, body, { key });
  answers.push(await scene.api.post('sw', `/api/moves/${move}/${verb}`, body, { key }));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  const begin = (whom: string) =>
    scene.api.post('sw', '/api/moves/open-move', { child: whom, home: randomUUID(), socialWorker: 'sw', iro: 'iro' });
  const said = async (whom: string) => {
    const { status, body: all } = await begin(whom);
    return { status, rule: all['rule'], detail: all['detail'] };
  };
  expect(await said(child)).toEqual(await said(randomUUID()));
});

it('writes in the post that has to do with the child, where somebody has two', async () => {
  await scene.act('ad', 'arrange-cover', {
    post: 'tm',
    person: 'sw-b',
    kind: 'cover',
    from: at('2026-11-16 10:00'),
    to: at('2026-11-20 10:00'),
  });
  const { move } = scene.about('own');
  const { entry } = await scene.api.does('sw-b', `/api/moves/${move}/record-complaint`, exampleOf('record-complaint'));
  const { body } = await scene.api.get<{ records: readonly { seq: number; by: object }[] }>('sw', `/api/moves/${move}`);
  expect(body.records.find(({ seq }) => seq === entry)!.by).toEqual({ person: 'sw-b', post: 'tm', onBehalfOf: 'tm' });
});

it('takes about the same time for what is not there and for what is not theirs', async () => {
  const once = async (about: OfChild): Promise<number> => {
    const begun = performance.now();
    await scene.api.get('sw', `/api/moves/${about.move}`);
    return performance.now() - begun;
  };
  const times: number[][] = [[], []];
  for (let i = 0; i < 60; i += 1) for (const [n, about] of [scene.about('other'), nobody()].entries()) times[n]!.push(await once(about));
  const [theirs, none] = times.map((all) => all.toSorted((a, b) => a - b)[30]!) as [number, number];
  // A record that is read takes several times as long as one that is looked for.
  expect(Math.abs(theirs - none)).toBeLessThan(Math.max(5, Math.min(theirs, none)));
}, 60_000);
