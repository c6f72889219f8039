import { FORM } from './support/forms.js';
import { begin, firesNothingEarly, ONE_AHEAD } from './support/its.js';
import type { Ordeal } from './support/ordeal.js';

let ordeal: Ordeal;
beforeAll(async () => void (ordeal = await begin({ workersAheadMs: ONE_AHEAD })), FORM.ms);
afterAll(() => ordeal.end(), 60_000);

it("fires nothing early although a worker's machine is an hour ahead (queues on PostgreSQL)", () => firesNothingEarly(ordeal), FORM.ms);
