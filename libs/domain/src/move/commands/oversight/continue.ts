import { command } from '../../command.js';
import { ON_GOING_ON } from '../../deciding.js';
import { continued } from '../../records/oversight/continued.js';
import { endsWithin } from '../../rules/ends-within-the-limit.js';

/** The director decides that the child goes on living there. */
export const continueStay = command({
  verb: 'continue',
  title: 'Continue',
  record: continued,
  by: ['dcs', 'chief-executive'],
  rules: [...ON_GOING_ON, endsWithin(28)],
  example: {
    reasons:
      'I have read what has changed since 16 November: Bea’s assessment begun, one night missing, and no registered home with two rooms ' +
      'before January. To part them now would undo what holds them. This home is not registered. Running it is against the law, and my decision does not change that.',
    reasonForTheChild:
      'We are still looking, and we have begun with Bea. Until then you and your brother stay together at Plover Barn. I read what you wrote about the night sheets.',
    endDate: '2026-12-21',
    cmsRef: 'BX-2026-12044',
  },
  otherExamples: {
    "By the director's cover, who is the head of service": {
      reasons:
        'Nothing registered has room before Monday, and nothing has changed that would make another night worse than a move. This home is not registered. Running it is against the law, and my decision does not change that.',
      reasonForTheChild: 'You stay at Plover Barn until we know more on Monday. I am not the one who decided before: she is ill.',
      conflictReason:
        'I lead the service that asked for this home. The director is ill and her deputy is abroad, and the decision ends tonight.',
    },
  },
  whenCorrected: [endsWithin(28)],
});
