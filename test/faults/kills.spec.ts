import { FORM } from './support/forms.js';
import { begin, survivesKills } from './support/its.js';
import type { Ordeal } from './support/ordeal.js';

let ordeal: Ordeal;
beforeAll(async () => void (ordeal = await begin()), FORM.ms);
afterAll(() => ordeal.end(), 60_000);

it(
  'kills worker, server and PostgreSQL while steps are due: each fires once, no answer is lost, no mail is doubled (queues on PostgreSQL)',
  () => survivesKills(ordeal),
  FORM.ms,
);
