import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { iroInformed } from '../../records/iro/iro-informed.js';
import { iroViewed } from '../../records/iro/iro-viewed.js';

/** What the IRO thinks is on the record, each time the IRO was told. */
export const iroView: DutyRule = {
  entry: {
    id: 'iro-view',
    name: 'IRO view recorded',
    trigger: ['iro-informed'],
    owner: 'iro',
    due: { amount: 5, unit: 'wd', anchor: 'iroInformed.occurredAt' },
    metBy: 'IRO view',
    judgedBy: 'recordedAt',
    endsWith: ['withdrawn', 'stay-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Nottinghamshire, Suffolk; ours',
    statutory: false,
  },
  occurrences: (state) =>
    iroInformed.of(state).map((informed) => ({
      trigger: informed,
      anchors: { 'iroInformed.occurredAt': informed.at },
      met: firstRecorded(iroViewed.of(state).filter(({ at }) => at >= informed.at)),
    })),
};
