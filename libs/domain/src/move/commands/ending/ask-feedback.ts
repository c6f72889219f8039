import { command } from '../../command.js';
import { feedbackAsked } from '../../records/ending/feedback-asked.js';
import { saysWhatTheChildSaid } from '../../rules/says-what-the-child-said.js';

export const askFeedback = command({
  verb: 'ask-feedback',
  title: 'Record what the child and the family say',
  record: feedbackAsked,
  by: ['social-worker', 'team-manager', 'iro', 'qa-officer'],
  rules: [saysWhatTheChildSaid],
  example: {
    answer: 'answered',
    childSaid: '“They were nice. It’s still not okay that it wasn’t allowed to be a home.”',
    family: 'Bea: nobody told her for nine days where they were. Maureen is glad that they stayed together.',
    independent: true,
  },
  whenCorrected: [saysWhatTheChildSaid],
});
