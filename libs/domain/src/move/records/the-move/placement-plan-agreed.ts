import { narrative, reference } from '../../../fields.js';
import { WHY_NOT_BEFORE } from '../../before-the-move.js';
import { keptRecord } from '../../record.js';

/** The placement plan is agreed and signed; the plan itself stands in the case-management system. */
export const placementPlanAgreed = keptRecord({
  kind: 'placement-plan-agreed',
  name: 'Placement plan agreed',
  fields: { ref: reference('Reference of the placement plan'), signedBy: narrative('Who signed it', { max: 500 }), ...WHY_NOT_BEFORE },
});
