/** Commands on the court. */
import type { AnyCommand } from '../../command.js';
import { giveLegalAdvice } from './give-legal-advice.js';
import { lodgeApplication } from './lodge-application.js';
import { recordHearing } from './record-hearing.js';
import { recordLegalStatus } from './record-legal-status.js';
import { recordOrder } from './record-order.js';
import { recordOrderDischarged } from './record-order-discharged.js';
import { recordOrderRefused } from './record-order-refused.js';
import { recordRestrictionsStopped } from './record-restrictions-stopped.js';
import { recordRestrictionsUsed } from './record-restrictions-used.js';
import { tellOfsted } from './tell-ofsted.js';

export const COURT: readonly AnyCommand[] = [
  giveLegalAdvice,
  recordLegalStatus,
  lodgeApplication,
  recordOrder,
  recordOrderRefused,
  recordOrderDischarged,
  recordRestrictionsStopped,
  recordRestrictionsUsed,
  recordHearing,
  tellOfsted,
];
