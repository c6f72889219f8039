import { command } from '../../command.js';
import { educationRecorded } from '../../records/life/education-recorded.js';
import { everyChildOfSchoolAgeLearns } from '../../rules/every-child-of-school-age-learns.js';
import { plannedEducationHasADate } from '../../rules/planned-education-has-a-date.js';

export const recordEducation = command({
  verb: 'record-education',
  title: 'Record education',
  record: educationRecorded,
  by: ['social-worker', 'team-manager'],
  rules: [plannedEducationHasADate, everyChildOfSchoolAgeLearns],
  whenCorrected: [plannedEducationHasADate, everyChildOfSchoolAgeLearns],
});
