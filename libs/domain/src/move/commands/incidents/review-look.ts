import { command } from '../../command.js';
import { lookReviewed } from '../../records/incidents/look-reviewed.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { reviewedByAnother } from '../../rules/reviewed-by-another.js';
import { recordOpenedInEmergency } from '../../records/incidents/record-opened-in-emergency.js';

export const reviewLook = command({
  verb: 'review-look',
  title: 'Review the look',
  record: lookReviewed,
  by: ['data-protection-lead'],
  rules: [theEntryNamedIsRight('look', recordOpenedInEmergency.of, 'emergency look'), reviewedByAnother],
  example: {
    look: 55,
    finding: 'right',
    account: 'Frank read the address, the telephone numbers and nothing else. It was she, and she was home within the hour.',
  },
  whenCorrected: [theEntryNamedIsRight('look', recordOpenedInEmergency.of, 'emergency look'), reviewedByAnother],
});
