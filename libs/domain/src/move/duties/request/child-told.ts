import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { decisionMeant, everyDecision } from '../../every-decision.js';
import { childTold } from '../../records/request/child-told.js';
import { tellingDelayed } from '../../records/request/telling-delayed.js';

/** Every decision, yes or no, is told to the child in words for the child. */
export const childToldDuty: DutyRule = {
  entry: {
    id: 'child-told',
    name: 'The reason told to the child, in words for the child',
    trigger: ['decision', 'continuation', 'verbal-yes'],
    owner: 'social-worker',
    due: { amount: 1, unit: 'wd', anchor: 'decision.occurredAt' },
    alt: [
      {
        when: 'a delay is recorded before the due instant, with its reason (not yet safe to say) and a new date at most 7 days ahead',
        due: { amount: 0, unit: 'own-date', anchor: 'delay.newDate' },
      },
    ],
    metBy: 'telling the child: when, by whom, how (language, way of communicating), what the child said',
    judgedBy: 'occurredAt',
    endsWith: ['withdrawn', 'stay-ended', 'eighteenth', 'death'],
    attention: 'call',
    safety: false,
    reminder: 'morning-list',
    ladder: [{ level: 'L1', offset: '+0' }],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    everyDecision(state).map((decision) => {
      const about = (entry: { readonly decision: number }) => decisionMeant(state, entry.decision) === decision.seq;
      const delay = tellingDelayed
        .of(state)
        .filter(about)
        .toSorted((a, b) => a.seq - b.seq)
        .at(-1);
      return {
        trigger: decision,
        anchors: { 'decision.occurredAt': decision.at, 'delay.newDate': delay?.newDate },
        facts: { [DELAYED]: delay !== undefined },
        met: firstRecorded(childTold.of(state).filter(about)),
      };
    }),
};

const DELAYED = 'a delay is recorded before the due instant, with its reason (not yet safe to say) and a new date at most 7 days ahead';
