/** Ids of a child of another team, put into every place that takes an id: answered as an id is that nobody has, and nothing is done. */
import { randomUUID } from 'node:crypto';
import { ACTS } from '#domain/authority/acts/index';
import { ASK_TOGETHER_EXAMPLE } from '#domain/move/ask-together';
import { commandNamed } from '#domain/move/commands/index';
import { EXAMPLE_IDS } from '#apps/server/src/dto/schema';
import { SAFE_ID, UUID } from '#apps/server/src/dto/ids';
import { onConnection, sql } from '#platform/database';
import { cursorOf, placeOf } from '#readings/cursor';
import { HOME } from '#support/house';
import { type OfChild, Scene } from '../../access/scene.js';
import { POST_OF } from '../../access/staff.js';
import { wrongLines } from './quiet.js';
import { addressOf, describedBy, fieldsOf, type Json, type Schema, type Target, withValue } from './surface.js';

let scene: Scene;
let theirs: OfChild;
let own: OfChild;
let targets: readonly Target[];
beforeAll(async () => {
  scene = await Scene.open();
  [own, theirs] = [scene.about('own'), scene.about('other')];
  targets = (await describedBy(scene.api)).filter(({ isOpen }) => !isOpen);
}, 120_000);
afterAll(() => scene.api.close());

/** By design, for any child: with a reason, for an hour, told at once and reviewed (test/access/emergency.spec.ts). */
const OPENS_ANY_CHILD = 'openRecordInEmergency';
/** Those who work for every child have no child of another team. */
const FOR_ALL = new Set(
  'dcs chief-executive edt-worker on-call-manager edt-manager commissioning-head commissioning placements legal'.split(' '),
);

/** Somebody of the first team who may ask this, as far as anybody of it may. */
const whoAsks = ({ id }: Target): string => {
  const by = commandNamed(id)?.by ?? ACTS.find(({ verb }) => verb === id)?.by ?? [];
  return POST_OF[by.find((role) => !FOR_ALL.has(role)) ?? 'social-worker']!;
};

const isUuid = ({ pattern }: Schema): boolean => pattern === `^${UUID}$`;
const isId = ({ pattern }: Schema): boolean => isUuid({ pattern }) || pattern === `^${SAFE_ID}$`;

/** The second child of a request for two. */
const SISTER = ASK_TOGETHER_EXAMPLE.children[1]!.child;

/** The example as it would be sent of their own child, so that the one place decides. */
const sentOfOwn = (example: Json): Json => {
  const { occurredAt: _, ...body } = example;
  const theirOwn = {
    [EXAMPLE_IDS.child]: own.child,
    [EXAMPLE_IDS.move]: own.move,
    [EXAMPLE_IDS.home]: HOME,
    [SISTER]: scene.about('past').child,
    'sw-care-2': 'sw',
  };
  return JSON.parse(
    Object.entries(theirOwn).reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), JSON.stringify(body)),
  ) as Json;
};

interface Attack {
  readonly name: string;
  readonly schema: Schema;
  readonly ask: (value: string) => Promise<unknown>;
}

const asked = async (target: Target, path: string, body: unknown): Promise<unknown> => {
  const { status, body: said } = target.body
    ? await scene.api.post(whoAsks(target), path, body)
    : await scene.api.get(whoAsks(target), path);
  const { instance: _, ...rest } = said;
  return { status, ...rest };
};

const ofOwn = () => ({ move: own.move, child: own.child, duty: 'decision-made@2' });

const attacksOn = (target: Target): Attack[] => {
  const { id, parameters, body } = target;
  const example = body && sentOfOwn(body.example);
  const inAddress = parameters.flatMap(({ in: place, name, schema }): Attack[] => {
    if (place === 'header') return [];
    const filled = (value: string) =>
      addressOf(target, {
        path: place === 'path' ? { ...ofOwn(), [name]: value } : ofOwn(),
        query: place === 'query' ? { [name]: value } : {},
      });
    return [{ name: `${id} ${place} ${name}`, schema, ask: (value) => asked(target, filled(value), example) }];
  });
  const inBody = (body ? fieldsOf(body.schema) : []).map(({ at, schema }): Attack => ({
    ...{ name: `${id} body ${at.join('.')}`, schema },
    ask: (value) => asked(target, addressOf(target, { path: ofOwn() }), withValue(example, at, value)),
  }));
  return [...inAddress, ...inBody];
};

const attacks = (): Attack[] => targets.filter(({ id }) => id !== OPENS_ANY_CHILD).flatMap(attacksOn);

const traces = (): readonly string[] => [theirs.child, theirs.move, theirs.name];
const showsThem = (answer: unknown): boolean => traces().some((trace) => JSON.stringify(answer).includes(trace));

/** What there is of the other team's child: entries, openings, looks at it. */
const known = () =>
  onConnection(scene.api.test.db, (tx) =>
    sql(
      tx,
      `select (select count(*) from record.event where stream = $1) as entries, (select count(*) from moves.move where child = $2) as moves,
              (select count(*) from access.look where child = $2) as looks`,
      [theirs.move, theirs.child],
    ),
  );

let before: unknown;
beforeAll(async () => void (before = await known()));
afterEach(async () => {
  expect(await known()).toEqual(before);
  expect(scene.api.faults()).toEqual([]);
});

it('finds the places by themselves', () => {
  const names = attacks()
    .filter(({ schema }) => isId(schema))
    .map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'readMove path move',
      'readWhy path duty',
      'listMoves query child',
      'open-move body child',
      'ask-together body children.0.child',
      'markRead body notices.0.id',
      'correct-entry body corrected.child',
    ]),
  );
});

it("answers the id of another team's child or move as the id of nobody's", async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const { name, ask } of attacks().filter(({ schema }) => isUuid(schema))) {
    const nobodys = JSON.stringify(await ask(randomUUID()));
    for (const value of [theirs.child, theirs.move]) {
      const answer = JSON.stringify(await ask(value));
      if (answer !== nobodys || showsThem(answer)) wrong.push(`${name}: ${answer}, and not ${nobodys}`);
      tried += 1;
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(200);
}, 60_000);

it('shows nothing of them for a post, a person or a duty of theirs, nor for a place of theirs in a list', async () => {
  const wrong: string[] = [];
  for (const { name, ask } of attacks().filter(({ schema }) => isId(schema) && !isUuid(schema)))
    for (const value of ['sw-b', 'request-sent@1']) if (showsThem(await ask(value))) wrong.push(`${name}: ${value}`);
  for (const { name, schema, ask } of attacks().filter((attack) => attack.name.endsWith('query cursor'))) {
    const place = [1, 2].map((ids) => placeOf(String((schema['examples'] as unknown[])[0]), ids)).find((one) => one)!;
    for (const id of [theirs.child, theirs.move]) {
      const value = cursorOf({ at: place.at, ids: place.ids.map((_, n) => (n === 0 ? id : 'decision-made@2')) });
      if (showsThem(await ask(value))) wrong.push(name);
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);

it('leaves nothing personal in the log', () => expect(wrongLines(scene.api.log)).toEqual([]));
