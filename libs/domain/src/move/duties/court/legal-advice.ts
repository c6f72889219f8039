import { firstAsked } from '../../first-asked.js';
import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { legalAdviceGiven } from '../../records/court/legal-advice-given.js';
import { legalStatusChanged } from '../../records/court/legal-status-changed.js';

/** Once for a home, and again when the legal status changes (edge case 21). */
export const legalAdvice: DutyRule = {
  entry: {
    id: 'legal-advice',
    name: 'Legal advice: do the restrictions amount to a deprivation of liberty?',
    trigger: ['request-sent', 'verbal-yes'],
    owner: 'legal',
    due: { amount: 1, unit: 'wd', anchor: 'trigger.occurredAt' },
    metBy: 'legal advice given, yes or no',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'not-authorised', 'stay-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) => {
    const advice = legalAdviceGiven.of(state);
    const asked = firstAsked(state, state.sendings, state.verbalYeses).map((trigger) => ({ trigger, met: firstRecorded(advice) }));
    const again = legalStatusChanged
      .of(state)
      .map((trigger) => ({ trigger, met: firstRecorded(advice.filter(({ at }) => at >= trigger.at)) }));
    return [...asked, ...again].map((one) => ({ ...one, anchors: { 'trigger.occurredAt': one.trigger.at } }));
  },
};
