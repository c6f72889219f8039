import { command } from '../../command.js';
import { leavingCareTeamTold } from '../../records/ending/leaving-care-team-told.js';

export const tellLeavingCareTeam = command({
  verb: 'tell-leaving-care-team',
  title: 'Record that the leaving-care team is told',
  record: leavingCareTeamTold,
  by: ['social-worker', 'team-manager'],
  rules: [],
});
