import { command } from '../../command.js';
import { restraintDebriefed } from '../../records/incidents/restraint-debriefed.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { restraintRecorded } from '../../records/incidents/restraint-recorded.js';

export const debriefRestraint = command({
  verb: 'debrief-restraint',
  title: 'Record the debrief',
  record: restraintDebriefed,
  by: ['social-worker', 'team-manager'],
  rules: [theEntryNamedIsRight('restraint', restraintRecorded.of, 'restraint')],
  example: {
    restraint: 80,
    withTheChild: '“Next time say it’s him, then I’ll stop by myself.” You wrote down three things that help, and they hang in the office.',
    staffLearned: 'To say what they have seen before they put a hand on anybody. To stand between her and the door sooner.',
  },
  whenCorrected: [theEntryNamedIsRight('restraint', restraintRecorded.of, 'restraint')],
});
