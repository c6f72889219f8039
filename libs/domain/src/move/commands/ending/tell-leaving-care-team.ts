import { command } from '../../command.js';
import { leavingCareTeamTold } from '../../records/ending/leaving-care-team-told.js';

export const tellLeavingCareTeam = command({
  verb: 'tell-leaving-care-team',
  title: 'Record that the leaving-care team is told',
  record: leavingCareTeamTold,
  by: ['social-worker', 'team-manager'],
  rules: [],
  example: {
    account:
      'From today you are no longer looked after. Grace from the leaving-care team has met you and knows the house. She has your bank letter and your birth certificate, and rings you on Monday.',
  },
});
