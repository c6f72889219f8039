/** Duties about the court. */
import type { DutyRule } from '../../duty-rule.js';
import { courtApplication } from './court-application.js';
import { legalAdvice } from './legal-advice.js';
import { ofstedToldDuty } from './ofsted-told.js';
import { ofstedToldAsOrdered } from './ofsted-told-as-ordered.js';
import { orderEnded } from './order-ended.js';
import { orderRenewal } from './order-renewal.js';

export const COURT: readonly DutyRule[] = [legalAdvice, courtApplication, orderRenewal, orderEnded, ofstedToldDuty, ofstedToldAsOrdered];
