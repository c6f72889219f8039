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
  whenCorrected: [theEntryNamedIsRight('restraint', restraintRecorded.of, 'restraint')],
});
