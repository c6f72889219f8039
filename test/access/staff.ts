/** Who works where in the tests of the need to know: two teams, and one post in every role that serves both. */

/** The post by which each role asks; where nothing else is said, it is in the first team or serves both. */
export const POST_OF: Readonly<Record<string, string>> = {
  ...{ 'social-worker': 'sw', 'team-manager': 'tm', 'head-of-service': 'hos', 'assistant-director': 'ad', dcs: 'dcs' },
  ...{ 'chief-executive': 'chief-executive', iro: 'iro', 'iro-manager': 'irom', 'head-of-safeguarding': 'hsq', 'edt-worker': 'edt' },
  ...{ 'on-call-manager': 'on-call', 'edt-manager': 'edt-manager', 'commissioning-head': 'commissioning-head' },
  ...{ commissioning: 'commissioning', placements: 'placements', legal: 'legal', 'qa-officer': 'qa', 'nominated-officer': 'nominated' },
  ...{ 'challenge-reviewer': 'challenge', 'list-keeper': 'list-keeper', 'data-protection-lead': 'data-protection' },
  ...{ 'monitoring-officer': 'monitoring', 'performance-officer': 'performance', 'policy-administrator': 'padmin', auditor: 'auditor' },
};

/** Beside those that every test has: the second team, and roles that have no other post. */
export const MORE_POSTS: readonly (readonly [post: string, role: string, reportsTo: string])[] = [
  ['ad-b', 'assistant-director', 'dcs'],
  ['hos-b', 'head-of-service', 'ad-b'],
  ['tm-b', 'team-manager', 'hos-b'],
  ['sw-b', 'social-worker', 'tm-b'],
  ['hsq-b', 'head-of-safeguarding', 'dcs'],
  ['irom-b', 'iro-manager', 'hsq-b'],
  ['iro-b', 'iro', 'irom-b'],
  ['monitoring', 'monitoring-officer', 'chief-executive'],
  ['padmin', 'policy-administrator', 'ad'],
  ['auditor', 'auditor', 'ad'],
];

/** Which team's child is asked about in each relation. */
export const TEAM_OF: Readonly<Record<string, 'a' | 'b'>> = {
  ...{ own: 'a', other: 'b', asked: 'b', called: 'b', told: 'b', 'directors-request': 'b', past: 'a', restricted: 'a' },
  ...{ emergency: 'b', 'emergency-over': 'b', 'restricted-emergency': 'b' },
};
/** Cover and delegation look at a child of the first and of the second team. */
const SAME: Readonly<Record<string, string>> = { covered: 'own', 'cover-ended': 'own', delegated: 'other' };
export const aboutWhom = (relation: string): string => SAME[relation] ?? relation;

export interface Row {
  readonly role: string;
  readonly relation: string;
  readonly list: string;
  readonly record: string;
  readonly child: string;
  /** Whether the home where the child lives is found. */
  readonly home: string;
  readonly write: string;
}
export const rowsOf = (csv: string): readonly Row[] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [role, relation, list, record, child, home, write] = line.split(',') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return { role, relation, list, record, child, home, write };
    });

const PARTS: Readonly<Record<string, string>> = {
  whole: 'request the-move life oversight money iro legal incidents protection ending the-record',
  open: 'request the-move life oversight money iro incidents protection ending the-record',
  homes: 'request the-move oversight money ending',
  law: 'request the-move oversight legal ending',
  protection: 'protection',
  call: '',
};
const sorted = (parts: readonly string[]): string => parts.toSorted().join(' ');

/** The table's word for what is seen of a record. */
export const wordFor = (parts: readonly string[]): string =>
  Object.entries(PARTS).find(([, words]) => sorted(words.split(' ').filter((word) => word !== '')) === sorted(parts))?.[0] ?? sorted(parts);

/** A command that each role gives in some state or other; those who give none are told so. */
const VERB: Readonly<Record<string, string>> = {
  ...{ 'assistant-director': 'add-late-reason', iro: 'record-complaint', 'iro-manager': 'acknowledge-escalation' },
  ...{ dcs: 'acknowledge-escalation', 'chief-executive': 'acknowledge-escalation', 'head-of-safeguarding': 'acknowledge-escalation' },
  ...{ 'on-call-manager': 'record-serious-harm', 'commissioning-head': 'record-funding', commissioning: 'record-funding' },
  ...{ placements: 'record-funding', legal: 'give-legal-advice', 'qa-officer': 'record-restrictions-used' },
  ...{ 'nominated-officer': 'approve-out-of-area', 'challenge-reviewer': 'review-challenge', 'data-protection-lead': 'review-look' },
};
export const verbOf = ({ role, relation }: Row): string =>
  relation === 'delegated' ? 'acknowledge-escalation' : (VERB[role] ?? 'record-complaint');
