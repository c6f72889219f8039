/** Who sent a request comes back by another way to decide on it; and who stands in for a delegate decides, or hands the delegation on. */
import { randomUUID } from 'node:crypto';
import { OPERATOR } from '#domain/authority/turn';
import { GIVEN_BY_PEOPLE } from '#domain/move/commands/index';
import { noDelegateOfADelegate } from '#domain/move/rules/no-delegate-of-a-delegate';
import { notTheirOwnRequest } from '#domain/move/rules/not-their-own-request';
import type { Rule } from '#domain/move/rule';
import { TestApi } from '#support/api';
import { openMove, REASONS_BY_API, REQUEST_BY_API, TEXT } from '#support/by-api';
import { at } from '#support/story';
import { wrongLines } from './quiet.js';

const [FROM, TO] = [at('2026-11-16 10:00'), at('2026-11-27 17:00')];
const DATED = { from: '2026-11-16T10:00:00Z', to: '2026-11-27T17:00:00Z' };
const SAYS_WHY = { conflictReason: TEXT };

let api: TestApi;
let move: string;
beforeAll(async () => {
  api = await TestApi.open();
  await api.test.until('2026-11-16 10:00');
}, 60_000);
afterAll(() => api.close());
afterEach(() => {
  expect(api.faults()).toEqual([]);
  expect(wrongLines(api.log)).toEqual([]);
});

const act = async (verb: string, content: Readonly<Record<string, unknown>>, caller = OPERATOR): Promise<void> => {
  const answer = await api.test.house.act({ given: { verb, content }, caller, key: randomUUID(), source: 'test' });
  if ('refusal' in answer) throw new Error(`${verb} was refused by ${answer.refusal.rule}`);
};
const covers = (person: string, post: string, kind = 'cover') => act('arrange-cover', { post, person, kind, from: FROM, to: TO });
const delegates = (toPost: string) => act('delegate', { fromPost: 'dcs', toPost, from: FROM, to: TO }, 'dcs');

/** A request of the social worker's, endorsed. */
const theirRequest = async (): Promise<string> => {
  const begun = await openMove(api);
  await api.does('sw', `/api/moves/${begun}/send-request`, REQUEST_BY_API);
  await api.does('hos', `/api/moves/${begun}/endorse-request`);
  return begun;
};

const by = (rule: unknown) => GIVEN_BY_PEOPLE.filter(({ rules }) => rules.includes(rule as Rule)).map(({ verb }) => verb);
const BODIES: Readonly<Record<string, object>> = {
  authorise: REASONS_BY_API,
  'not-authorise': { ...REASONS_BY_API, insteadTonight: TEXT },
};

const refusal = async (person: string, path: string, body: object) => {
  const { status, body: said } = await api.post(person, path, body);
  return { status, rule: said['rule'] };
};
/** With and without a declared conflict: that lifts no absolute bar. */
const decides = async (person: string, verb: string) => [
  await refusal(person, `/api/moves/${move}/${verb}`, BODIES[verb]!),
  await refusal(person, `/api/moves/${move}/${verb}`, { ...BODIES[verb], ...SAYS_WHY }),
];
const twice = (rule: string) => [
  { status: 422, rule },
  { status: 422, rule },
];

it('attacks every decision that has such a bar', () => {
  expect(by(notTheirOwnRequest).toSorted()).toEqual([...Object.keys(BODIES), 'confirm-verbal-yes'].toSorted());
  expect(by(noDelegateOfADelegate).toSorted()).toEqual([...by(notTheirOwnRequest), 'continue', 'not-continue'].toSorted());
});

describe.each<[string, () => Promise<void>]>([
  ["covers the director's post", () => covers('sw', 'dcs')],
  ["is on call for the director's post", () => covers('sw', 'dcs', 'on-call')],
  ['was delegated to by the director', () => delegates('sw')],
  ['covers the post above, which decides where the director cannot', () => covers('sw', 'chief-executive')],
])('whoever sent the request and %s', (_, way) => {
  beforeAll(async () => {
    move = await theirRequest();
    await way();
  });

  it.each(Object.keys(BODIES))('gets no answer to: %s', async (verb) => {
    expect(await decides('sw', verb)).toEqual(twice('not-their-own-request'));
  });

  it('says no yes to it by word of mouth, whoever writes it down', async () => {
    const yes = { kind: 'verbal-yes', saidBy: 'sw', saidByPost: 'dcs', neededBy: '2026-11-16T20:00:00Z' };
    for (const person of ['edt', 'on-call', 'sw'])
      for (const more of [{}, SAYS_WHY])
        expect([403, 422]).toContain((await refusal(person, `/api/moves/${move}/record-verbal-yes`, { ...yes, ...more })).status);
  });

  it('is not the person who decides, whatever they write of themselves', async () => {
    for (const name of ['person', 'by', 'post', 'onBehalfOf', 'decidedBy'])
      expect(await refusal('sw', `/api/moves/${move}/authorise`, { ...REASONS_BY_API, [name]: 'dcs' })).toEqual({
        status: 400,
        rule: 'validation',
      });
  });
});

describe("whoever stands in for the director's delegate", () => {
  beforeAll(async () => {
    move = await theirRequest();
    await delegates('ad');
    await covers('tm', 'ad');
  });

  it.each(Object.keys(BODIES))('decides nothing: %s', async (verb) => {
    expect(await decides('tm', verb)).toEqual(twice('no-delegate-of-a-delegate'));
  });

  it.each(['continue', 'not-continue'])('nor of a stay: %s', async (verb) => {
    const stay = await theirRequest();
    await api.does('sw', `/api/moves/${stay}/record-move`, { previousEnded: 'emergency' });
    const body = verb === 'continue' ? REASONS_BY_API : { ...REASONS_BY_API, whatNext: TEXT };
    expect(await refusal('tm', `/api/moves/${stay}/${verb}`, body)).toEqual({ status: 422, rule: 'no-delegate-of-a-delegate' });
  });

  it.each([
    ['the delegate', 'ad'],
    ['who covers for the delegate', 'tm'],
  ])('nor hands it on: %s', async (_, person) => {
    const on = (fromPost: string) => refusal(person, '/api/authority/delegate', { fromPost, toPost: 'tm', ...DATED });
    expect([await on('dcs'), await on('ad')]).toEqual([
      { status: 422, rule: 'no-delegate-of-a-delegate' },
      { status: 422, rule: 'delegation-is-the-holders-own' },
    ]);
  });

  it.each(['ad', 'tm'])("nor arranges cover of the director's post: %s", async (person) => {
    for (const whom of [person, 'sw']) {
      const cover = { post: 'dcs', person: whom, kind: 'cover', ...DATED };
      expect([403, 422]).toContain((await refusal(person, '/api/authority/arrange-cover', cover)).status);
    }
  });

  it('while the delegate decides, who has no part in the case', async () => {
    expect((await refusal('ad', `/api/moves/${move}/authorise`, REASONS_BY_API)).status).toBe(200);
  });
});
