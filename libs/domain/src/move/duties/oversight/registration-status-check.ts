import { type DutyRule, firstAfter } from '../../duty-rule.js';
import { registrationStatusRecorded } from '../../records/oversight/registration-status-recorded.js';

/** Five working days after the move, then every fortnight. */
export const registrationStatusCheck: DutyRule = {
  entry: {
    id: 'registration-status-check',
    name: "The provider's registration status checked",
    trigger: ['move', 'status-check'],
    owner: 'commissioning',
    due: { amount: 5, unit: 'wd', anchor: 'move.occurredAt' },
    alt: [{ when: 'a check has been made', due: { amount: 14, unit: 'd', anchor: 'lastCheck.occurredAt' } }],
    metBy: 'provider registration status',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Ofsted DoL guidance; ours',
    statutory: false,
  },
  occurrences: (state) => {
    const { moved } = state;
    if (!moved) return [];
    const checks = registrationStatusRecorded.of(state);
    const first = { trigger: moved, anchors: { 'move.occurredAt': moved.at }, met: firstAfter(checks, moved) };
    const later = checks.map((check) => ({
      trigger: check,
      anchors: { 'lastCheck.occurredAt': check.at },
      facts: { 'a check has been made': true },
      met: firstAfter(checks, check),
    }));
    return [first, ...later];
  },
};
