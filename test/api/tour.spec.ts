import { OPENING_BY_API } from '#support/house';
import { TestApi } from '#support/api';
import { TEXT } from '#support/story';

interface MoveBody {
  readonly status: string;
  readonly revision: number;
  readonly duties: readonly { id: string; status: string; pastItsDate: boolean; due: string | null; why?: string[] }[];
  readonly escalations: readonly { duty: string; level: string; post: string; open: boolean }[];
  readonly commands: readonly { verb: string; href: string }[];
  readonly records: readonly { seq: number; kind: string; content: Record<string, unknown> }[];
}

let api: TestApi;
beforeAll(async () => (api = await TestApi.open()), 60_000);
afterAll(() => api.close());

it('walks a move from the request to the call about a decision that is not on the file', async () => {
  await api.test.until('2026-11-16 10:00');
  const opened = await api.post<{ move: string; revision: number }>('sw', '/api/moves/open-move', OPENING_BY_API);
  expect(opened.status).toBe(201);
  const { move } = opened.body;
  expect(opened.headers.get('location')).toBe(`/api/moves/${move}`);
  expect(opened.headers.get('etag')).toBe('"1"');

  const request = { neededBy: '2026-11-20T18:00:00Z', reasons: TEXT, alternatives: TEXT, risks: TEXT };
  await api.does('sw', `/api/moves/${move}/send-request`, request);
  await api.does('hos', `/api/moves/${move}/endorse-request`);
  await api.test.until('2026-11-16 14:00');
  await api.does('dcs', `/api/moves/${move}/authorise`, { reasons: TEXT, reasonForTheChild: TEXT });

  const before = await api.get<MoveBody>('sw', `/api/moves/${move}?explain=true`);
  expect(before.status).toBe(200);
  expect(before.headers.get('etag')).toBe('"4"');
  expect(before.body.status).toBe('authorised');
  expect(before.body.records[1]!.content['reasons']).toBe(TEXT);
  expect(before.body.commands.map(({ verb }) => verb)).toContain('file-decision');

  await api.test.until('2026-11-18 09:00');
  const after = await api.get<MoveBody>('tm', `/api/moves/${move}?explain=true`);
  expect(after.headers.get('etag')).toBe('"4"');
  expect(after.body.escalations).toMatchObject([
    { duty: 'decision-on-file@4', level: 'L1', post: 'tm', open: true },
    { duty: 'child-told@4', level: 'L1', post: 'tm', open: true },
    { duty: 'iro-informed@4', level: 'L2', post: 'hos', open: true },
  ]);
  const duty = after.body.duties.find(({ id }) => id === 'decision-on-file@4')!;
  expect(duty).toMatchObject({ status: 'open', pastItsDate: true, due: '2026-11-17T23:59:59.000Z' });
  expect(duty.why).toEqual([
    "Decision on the child's file.",
    'It began with entry 4, "Authorised", of Mon 16 Nov 2026, 14:00.',
    'It counts from the decision: Mon 16 Nov 2026, 14:00.',
    'The end of the next working day after Mon 16 Nov 2026, 14:00.',
    'That was not before 09:00, so Mon 16 Nov does not count.',
    'So its date is Tue 17 Nov 2026, 23:59:59.',
    'Met by: case-file entry: CMS reference and when it was filed. What counts is when it was recorded.',
    'Policy version 1 and calendar version 1, as they were when it began. Source: our default (Birmingham letter).',
  ]);
});
