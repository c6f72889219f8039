import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { iroInformed } from '../../records/iro/iro-informed.js';

/** Each yes; where the child was found there it counts from the discovery. The five days of regulation 13 stand beside it. */
export const iroInformedDuty: DutyRule = {
  entry: {
    id: 'iro-informed',
    name: 'IRO informed',
    trigger: ['decision', 'verbal-yes'],
    when: 'the decision is yes',
    owner: 'social-worker',
    due: { amount: 1, unit: 'wd', anchor: 'decision.occurredAt' },
    alt: [{ when: 'found-there route', due: { amount: 1, unit: 'wd', anchor: 'discovery.occurredAt' } }],
    metBy: 'IRO informed',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L2', offset: '+0' }],
    floor: { amount: 5, unit: 'wd', anchor: 'move.occurredAt', source: 'reg 13' },
    source: 'regs 9, 13, 27; 1 WD ours',
    statutory: false,
  },
  occurrences: (state) => {
    const { verbalYeses, decisions, discovered, moved } = state;
    const confirmations = new Set(verbalYeses.flatMap(({ confirmed }) => confirmed?.seq ?? []));
    const yeses = [...verbalYeses, ...decisions.filter(({ yes, seq }) => yes && !confirmations.has(seq))];
    return yeses.map((decision) => ({
      trigger: decision,
      anchors: { 'decision.occurredAt': decision.at, 'discovery.occurredAt': discovered?.at, 'move.occurredAt': moved?.at },
      facts: { 'found-there route': discovered !== undefined },
      met: firstRecorded(iroInformed.of(state).filter(({ at }) => at >= (discovered?.at ?? decision.at))),
    }));
  },
};
