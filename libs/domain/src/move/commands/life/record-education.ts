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
  example: { how: 'in-place', where: 'Your own school, year 10. Ms Adair is your tutor.', hoursAWeek: 25, virtualSchoolTold: true },
  otherExamples: {
    'It begins later': {
      how: 'planned',
      where: 'The college in Hexley, two days a week to begin with. Until then a teacher comes to the house.',
      hoursAWeek: 10,
      startsOn: '2026-12-07',
      virtualSchoolTold: true,
    },
  },
  whenCorrected: [plannedEducationHasADate, everyChildOfSchoolAgeLearns],
});
