/**
 * Looked at once all specs have run: the names, dates of birth and narratives that any of them had in a database stand in nothing
 * that left the service. Not a spec of its own: `npm test` runs it last.
 */
import type { Kind, Place } from '#support/canary/kept';
import { look } from '#support/canary/look';

const { found, seen, canaries, tooPlain } = look(process.env['CANARY_DIR']!);

it('finds no child, home or narrative of the tests in anything that left the service', () => expect(found).toEqual([]));

it('could look for every one of them', () => expect(tooPlain).toEqual([]));

/** About half of what there was when this was written: less, and something is not looked at any more. */
const ENOUGH: Readonly<Record<Place, number>> = {
  ...{ 'log line': 6_000, 'error body': 3_500, header: 800, address: 2_000, 'health answer': 2 },
  ...{ outbox: 15_000, job: 2_000, 'queue table': 3_000, Redis: 100_000, mail: 7_000, notice: 30_000 },
};
const TO_LOOK_FOR: Readonly<Record<Kind, number>> = {
  ...{ 'name of a child': 3_000, 'date of birth': 50, 'name of a home': 30, 'address of a home': 30, narrative: 300 },
};

if (process.env['CANARY_WHOLE'])
  describe('of a whole run', () => {
    const places = (Object.entries(ENOUGH) as [Place, number][]).filter(([place]) => place !== 'Redis' || process.env['TEST_REDIS_URL']);
    it.each(places)('has looked at enough: %s, %d', (place, enough) => expect(seen.get(place)).toBeGreaterThanOrEqual(enough));
    it.each(Object.entries(TO_LOOK_FOR) as [Kind, number][])('had enough to look for: %s, %d', (kind, enough) =>
      expect(canaries.get(kind)).toBeGreaterThanOrEqual(enough),
    );
  });
