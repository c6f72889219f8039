/** The checks of a home: which are needed tonight, before any move, and of which only the authoriser accepts that one is not done (policy.yaml, checks). */
const DONE_BEFORE = [
  'registration-searched',
  'why-it-needs-registration',
  'search-for-a-registered-home',
  'family-and-own-homes-ruled-out',
  'provider-identity',
  'staff',
  'premises',
  'insurance',
  'risk-assessment-and-plans',
  'restrictions-and-legal-advice',
  'medication-and-health',
  'wishes-of-the-child',
  'parents-consulted',
  'iro-told',
  'other-people-in-the-home',
  'host-authority-and-police',
  'out-of-area-approval',
  'education',
  'brothers-and-sisters',
  'cost-and-notice',
  'move-on-and-next-decision',
  'emergency-contacts',
] as const;
const DONE_AFTER = [
  'references',
  'safeguarding-policy',
  'lado-contact',
  'contract',
  'full-dbs-schedule',
  'tenancy',
  'gp-registration',
  'health-and-safety-certificate',
  'data-terms',
] as const;

export const CHECKS = [...DONE_BEFORE, ...DONE_AFTER] as const;
export type Check = (typeof CHECKS)[number];

/** By the numbers of the policy: they are places in the list above. */
const numbered = (numbers: readonly number[]): readonly Check[] => numbers.map((number) => DONE_BEFORE[number - 1]!);

/** Needed before any move. */
export const TONIGHT = numbered([1, 5, 6, 9, 10, 12, 15]);
/** That one of these is not done is accepted by the authoriser only. */
export const CRITICAL = numbered([1, 6, 9, 10, 15]);
/** Done before the move where there is time, and within three working days of it. */
export const REMAINING = CHECKS.filter((check) => !TONIGHT.includes(check));
