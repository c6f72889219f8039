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
      'Asked this week, each for two: Hawthorn House, one room until January; The Limes, from twelve only; the foster homes in Fenmarsh, two rooms in February. Bea’s own house is the nearest we have come.',
  },
  whenCorrected: [statementFromTheEleventhWorkingDay],
});
