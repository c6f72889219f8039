import { type DutyRule, firstRecorded } from '../../duty-rule.js';
import { restraintDebriefed } from '../../records/incidents/restraint-debriefed.js';
import { restraintRecorded } from '../../records/incidents/restraint-recorded.js';

/** With the child, and what staff learned. */
export const restraintDebrief: DutyRule = {
  entry: {
    id: 'restraint-debrief',
    name: 'Debrief after a restraint',
    trigger: ['restraint'],
    owner: 'social-worker',
    due: { amount: 1, unit: 'wd', anchor: 'restraint.occurredAt' },
    metBy: 'debrief with the child, and what staff learned',
    judgedBy: 'occurredAt',
    endsWith: ['eighteenth', 'death'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'our default',
    statutory: false,
  },
  occurrences: (state) =>
    restraintRecorded.of(state).map((restraint) => ({
      trigger: restraint,
      anchors: { 'restraint.occurredAt': restraint.at },
      met: firstRecorded(restraintDebriefed.of(state).filter((debrief) => debrief.restraint === restraint.seq)),
    })),
};
