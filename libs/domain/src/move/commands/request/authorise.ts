import { command } from '../../command.js';
import { ON_A_REQUEST } from '../../deciding.js';
import { authorised } from '../../records/request/authorised.js';
import { endsWithin } from '../../rules/ends-within-the-limit.js';
import { notBeforeTheRecordBegan } from '../../rules/not-before-the-record-began.js';

/** The director, or a delegate, decides yes. */
export const authorise = command({
  verb: 'authorise',
  title: 'Authorise',
  record: authorised,
  by: ['dcs', 'chief-executive'],
  rules: [...ON_A_REQUEST, endsWithin(14)],
  whenCorrected: [notBeforeTheRecordBegan, endsWithin(14)],
  example: {
    reasons:
      'No registered home can have the two of them tomorrow. To part them tonight would harm them more than a home that I would not otherwise ' +
      'use. This home is not registered. Running it is against the law, and my decision does not change that.',
    reasonForTheChild:
      'We could not find a registered home with room for you and your brother. Until we do you both live at Plover Barn. I decided it. ' +
      'You can tell me that it was wrong, and we ask for another home every day.',
    conditions: [
      { condition: 'Somebody is awake every night, and the two of them know who.' },
      { condition: 'Callum sees them alone on the first day, and every week after that.' },
    ],
    endDate: '2026-11-30',
    cmsRef: 'BX-2026-11830',
  },
  otherExamples: {
    'By the one who endorsed it': {
      reasons:
        'She cannot stay on the ward another night, and no registered home can have her before Thursday. This home is not registered. Running it is against the law, and my decision does not change that.',
      reasonForTheChild: 'A hospital is not a home. We have not found a registered one yet, so you live at Plover Barn for the next days.',
      conflictReason:
        'I endorsed this request this morning. Marian is in the air until nine tonight, and I stand in for her. She hears of it when she lands.',
    },
  },
});
