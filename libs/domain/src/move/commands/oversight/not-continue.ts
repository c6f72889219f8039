import { command } from '../../command.js';
import { ON_GOING_ON } from '../../deciding.js';
import { notContinued } from '../../records/oversight/not-continued.js';

/** The director decides that the child does not go on living there. */
export const notContinue = command({
  verb: 'not-continue',
  title: 'Not continue',
  record: notContinued,
  by: ['dcs', 'chief-executive'],
  rules: ON_GOING_ON,
  example: {
    reasons:
      'A worker who was told not to be alone with children was alone with them twice. I do not continue this, whatever else there is.',
    reasonForTheChild:
      'That house did not keep its promises to us about you. You do not live there any longer than until Friday, and your brother comes with you.',
    whatNext: 'With Bea from Friday at four, on the emergency approval. Until then Callum or Dilys is in the house every evening.',
    cmsRef: 'BX-2026-12101',
  },
  otherExamples: {
    "By the director's cover, who is the head of service": {
      reasons: 'The worker who was told to stay away was there again last night. I do not continue this until the director is well again.',
      reasonForTheChild:
        'That house did not keep its promise to us about you. You sleep somewhere else from tonight, and your brother too.',
      whatNext: 'With Bea from tonight at eight, on the emergency approval.',
      conflictReason: 'I endorsed this home. The director is ill and you would have waited another night.',
    },
  },
});
