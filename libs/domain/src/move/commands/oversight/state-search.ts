import { command } from '../../command.js';
import { searchStated } from '../../records/oversight/search-stated.js';
import { statementFromTheEleventhWorkingDay } from '../../rules/statement-from-the-eleventh-working-day.js';

export const stateSearch = command({
  verb: 'state-search',
  title: 'Sign the search statement for this week',
  record: searchStated,
  by: ['placements', 'commissioning-head'],
  rules: [statementFromTheEleventhWorkingDay],
  example: {
    account:
      'This week six homes and eleven foster homes were asked, each for two. One could have had them in February. Bea’s own house is the nearest we have come. I asked her twice.',
  },
  whenCorrected: [statementFromTheEleventhWorkingDay],
});
