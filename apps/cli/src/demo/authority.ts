/** Brackenshire: a county that does not exist, and the people who hold its posts. */
import type { Role } from '#domain/authority/state';

export interface Seat {
  readonly post: string;
  readonly role: Role;
  readonly title: string;
  readonly reportsTo?: string;
  /** Who holds it; also the persona under which a visitor looks at the demonstration. */
  readonly name: string;
}

export const AUTHORITY_NAME = 'Brackenshire';

/** Those above stand before those below. */
export const SEATS: readonly Seat[] = [
  { post: 'chief-executive', role: 'chief-executive', title: 'Chief Executive', name: 'Ruth Adeyemi' },
  { post: 'dcs', role: 'dcs', title: "Executive Director of Children's Services", reportsTo: 'chief-executive', name: 'Marian Okell' },
  { post: 'ad', role: 'assistant-director', title: 'Assistant Director, Children in Care', reportsTo: 'dcs', name: 'David Penhallow' },
  { post: 'hos-care', role: 'head-of-service', title: 'Head of Service, Children in Care', reportsTo: 'ad', name: 'Priya Raman' },
  { post: 'hos-youth', role: 'head-of-service', title: 'Head of Service, Adolescents', reportsTo: 'ad', name: 'Tom Garside' },
  { post: 'tm-care', role: 'team-manager', title: 'Team Manager, Children in Care', reportsTo: 'hos-care', name: 'Dilys Morgan' },
  { post: 'tm-youth', role: 'team-manager', title: 'Team Manager, Adolescents', reportsTo: 'hos-youth', name: 'Samir Haddad' },
  { post: 'sw-care-1', role: 'social-worker', title: 'Social Worker, Children in Care (1)', reportsTo: 'tm-care', name: 'Esther Nwosu' },
  { post: 'sw-care-2', role: 'social-worker', title: 'Social Worker, Children in Care (2)', reportsTo: 'tm-care', name: 'Callum Reid' },
  { post: 'sw-youth-1', role: 'social-worker', title: 'Social Worker, Adolescents (1)', reportsTo: 'tm-youth', name: 'Hannah Brook' },
  { post: 'sw-youth-2', role: 'social-worker', title: 'Social Worker, Adolescents (2)', reportsTo: 'tm-youth', name: 'Yusuf Demir' },
  {
    post: 'hsq',
    role: 'head-of-safeguarding',
    title: 'Head of Safeguarding and Quality',
    reportsTo: 'dcs',
    name: 'Gwen Abara',
  },
  { post: 'irom', role: 'iro-manager', title: 'Independent Reviewing Manager', reportsTo: 'hsq', name: 'Philip Lowe' },
  { post: 'iro', role: 'iro', title: 'Independent Reviewing Officer', reportsTo: 'irom', name: 'Noor Sheikh' },
  { post: 'edt', role: 'edt-worker', title: 'Emergency Duty Team Worker', reportsTo: 'ad', name: 'Frank Osei' },
  { post: 'on-call', role: 'on-call-manager', title: 'On-call Service Manager', reportsTo: 'ad', name: 'Beth Carrow' },
  { post: 'commissioning', role: 'commissioning', title: 'Commissioning Manager, Homes for Children', reportsTo: 'ad', name: 'Lena Fisk' },
  { post: 'legal', role: 'legal', title: 'Principal Solicitor, Child Care', reportsTo: 'ad', name: 'Joseph Trant' },
  { post: 'performance', role: 'performance-officer', title: 'Performance Officer', reportsTo: 'ad', name: 'Amy Pell' },
  { post: 'policy', role: 'policy-administrator', title: 'Policy and Systems Administrator', reportsTo: 'ad', name: 'Robert Quill' },
  { post: 'edt-manager', role: 'edt-manager', title: 'Emergency Duty Team Manager', reportsTo: 'ad', name: 'Carol Whitlam' },
  { post: 'commissioning-head', role: 'commissioning-head', title: 'Head of Commissioning', reportsTo: 'ad', name: 'Martin Sole' },
  { post: 'placements', role: 'placements', title: 'Homes Finding Officer', reportsTo: 'commissioning', name: 'Jade Ofori' },
  { post: 'qa', role: 'qa-officer', title: 'Quality Assurance Officer', reportsTo: 'hsq', name: 'Henrik Vale' },
  { post: 'nominated', role: 'nominated-officer', title: 'Nominated Officer', reportsTo: 'ad', name: 'Sunita Kaur' },
  { post: 'challenge', role: 'challenge-reviewer', title: 'Challenge Reviewer', reportsTo: 'hsq', name: 'Owen Tregear' },
  { post: 'list-keeper', role: 'list-keeper', title: 'Head of Service, Resources (keeps the list)', reportsTo: 'ad', name: 'Aisha Bello' },
  { post: 'data-protection', role: 'data-protection-lead', title: 'Data Protection Lead', reportsTo: 'chief-executive', name: 'Nina Roth' },
  { post: 'monitoring', role: 'monitoring-officer', title: 'Monitoring Officer', reportsTo: 'chief-executive', name: 'Graham Ash' },
  { post: 'sw-youth-3', role: 'social-worker', title: 'Social Worker, Adolescents (3)', reportsTo: 'tm-youth', name: 'Maeve Tolland' },
];

/** Maeve Tolland went to the court team on a Friday and came back four weeks later; the child she had stays with Yusuf Demir. */
export const LEFT = { post: 'sw-youth-3', weeksAgo: 7, weeks: 4, to: 'sw-youth-2' } as const;
export const LEFT_AT = '17:30';

/** The record knows people by an id that says nothing about them. */
export const personOf = (post: string): string => {
  const at = SEATS.findIndex((seat) => seat.post === post);
  if (at < 0) throw new Error(`Brackenshire has no post called ${post}.`);
  return `person-${String(at + 1).padStart(2, '0')}`;
};

export const emailOf = ({ name }: Seat): string => `${name.toLowerCase().replace(' ', '.')}@brackenshire.example`;

/** Who takes a fortnight on call, in turn. */
export const ON_CALL_TURNS = ['on-call', 'tm-care', 'hos-youth', 'tm-youth', 'hos-care'] as const;
