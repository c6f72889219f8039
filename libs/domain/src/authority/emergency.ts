/** Who may open a record in an emergency. Those who see no child at other times see none then. */
import { type Role, ROLES } from './state.js';

const NEVER: readonly Role[] = ['policy-administrator', 'performance-officer', 'auditor'];

export const LOOK_IN_AN_EMERGENCY: readonly Role[] = ROLES.filter((role) => !NEVER.includes(role));
