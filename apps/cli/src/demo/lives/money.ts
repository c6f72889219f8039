/** What each home costs, who said yes to it, and how soon either side can end it. */
import type { Days } from '../days.js';
import type { Content, Scene, Story } from '../scene.js';

const HOUR = 3_600_000;

interface Price {
  readonly poundsAWeek: number;
  readonly noticeDays: number;
}
const price = (poundsAWeek: number, noticeDays: number): Price => ({ poundsAWeek, noticeDays });

/** From 4,000 to 22,000 pounds a week and once 30,000, where two people are by a child's side: 10,500 on average. */
const PRICES: Readonly<Record<string, Price>> = {
  'moved-on': price(9_400, 14),
  'living-there': price(8_200, 14),
  'found-there': price(6_500, 28),
  'said-by-telephone': price(11_800, 2),
  attic: price(7_900, 14),
  ferry: price(17_500, 7),
  elder: price(8_750, 14),
  younger: price(9_200, 14),
  caravan: price(14_600, 28),
  order: price(30_000, 28),
  lodge: price(6_200, 28),
  gable: price(7_400, 28),
  harbour: price(9_900, 56),
  wharf: price(12_300, 28),
  tide: price(5_600, 14),
  mill: price(8_600, 14),
  barn: price(4_000, 7),
  dune: price(5_200, 28),
  brook: price(7_700, 14),
  glade: price(11_400, 28),
  quay: price(8_800, 14),
  tollgate: price(22_000, 28),
  vale: price(10_900, 2),
  ridge: price(6_900, 2),
  forge: price(9_600, 2),
  'forge-again': price(12_800, 14),
};

/** What makes a child live there, in the record. */
const BEGINS = new Set(['record-move', 'open-position', 'record-found-there']);

export const withItsMoney = (story: Story): Story => {
  const agreed = PRICES[story.key];
  if (agreed === undefined) return story;
  return {
    ...story,
    scenes: (days) => {
      const scenes = story.scenes(days);
      const moved = scenes.find(({ verb }) => BEGINS.has(verb))!;
      return [...scenes, funding(moved.at + 20 * HOUR, agreed, days), contract(moved.at + 21 * HOUR, agreed, days)].toSorted(
        (a, b) => a.at - b.at,
      );
    },
  };
};

/** In pence. */
const funding = (at: number, { poundsAWeek }: Price, days: Days): Scene => ({
  at,
  who: 'commissioning',
  verb: 'record-funding',
  content: { weeklyCost: poundsAWeek * 100, approvedOn: days.dateAfter(at - 20 * HOUR, 0), ...approval(poundsAWeek) },
});

/** Heads of service up to 8,000 pounds, the assistant director up to 12,000, the director above. The panel reads it afterwards. */
const approval = (poundsAWeek: number): Content => {
  if (poundsAWeek <= 8_000) return { approvedBy: 'hos-care', panel: 'was-not-asked' };
  if (poundsAWeek <= 12_000) return { approvedBy: 'ad', panel: 'agreed-afterwards' };
  if (poundsAWeek < 20_000) return { approvedBy: 'dcs', panel: 'agreed-afterwards' };
  return { approvedBy: 'dcs', panel: 'wanted-to-wait', heldUp: HELD_UP };
};
const HELD_UP =
  'The panel wanted to read it on Thursday. You needed somebody beside you that night, so it was paid from that night and read afterwards.';

const contract = (at: number, { noticeDays }: Price, days: Days): Scene => ({
  at,
  who: 'commissioning',
  verb: 'record-contract',
  content: {
    from: days.dateAfter(at - 21 * HOUR, 0),
    noticeDays,
    account: 'Who is there by day and by night, by name. Nobody restrains without the training that is listed. We come in at any hour.',
  },
});
