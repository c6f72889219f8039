/** Posts, not people: who holds what, who covers for whom, who is on call, and which policy and calendar are in force. */
import type { Instant, LocalDate } from '../calendar/instant.js';
import type { Mark } from '../policy/occurrence.js';
import type { PolicyVersion } from '../policy/policy.js';

export const ROLES = [
  'social-worker',
  'team-manager',
  'head-of-service',
  'assistant-director',
  'dcs',
  'chief-executive',
  'iro',
  'iro-manager',
  'head-of-safeguarding',
  'edt-worker',
  'on-call-manager',
  'edt-manager',
  'commissioning-head',
  'commissioning',
  'placements',
  'legal',
  'qa-officer',
  'nominated-officer',
  'challenge-reviewer',
  'list-keeper',
  'data-protection-lead',
  'monitoring-officer',
  'performance-officer',
  'policy-administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

export interface Post {
  readonly id: string;
  readonly role: Role;
  /** The authority's own title for it. */
  readonly title?: string;
  /** The post above it: a child's line is found by going up from the social worker's post. */
  readonly reportsTo?: string;
}
interface Span {
  readonly seq: number;
  readonly from: Instant;
  readonly to?: Instant;
}
export interface Holding extends Span {
  readonly post: string;
  readonly person: string;
}
/** Somebody stands in for the holder of a post, or is on call for it at night, at weekends and on holidays. */
export interface Cover extends Span {
  readonly post: string;
  readonly person: string;
  readonly kind: 'cover' | 'on-call';
}
/** The director lets a named post decide, between dates. Never handed on. */
export interface Delegation extends Span {
  readonly fromPost: string;
  readonly toPost: string;
}
export interface CalendarVersion {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly knownTo: LocalDate;
  readonly holidays: readonly { readonly date: LocalDate; readonly name: string }[];
}
export interface AuthorityState {
  readonly posts: Readonly<Record<string, Post>>;
  readonly holdings: readonly Holding[];
  readonly covers: readonly Cover[];
  readonly delegations: readonly Delegation[];
  readonly policies: readonly PolicyVersion[];
  readonly calendars: readonly CalendarVersion[];
  /** When the authority's record began. */
  readonly founded?: Instant;
  /** Statements, meetings and evaluations of the whole, by kind and first day of the period. */
  readonly assurances: Readonly<Record<string, Mark>>;
  /** For a trust: which post decides, which is told, which stands above. */
  readonly structure?: Structure;
}
/** Where a trust runs children's services: the posts of both, by what they do here. */
export interface Structure {
  readonly decides: string;
  readonly isTold?: string;
  readonly above: string;
}
export const emptyAuthority: AuthorityState = {
  posts: {},
  holdings: [],
  covers: [],
  delegations: [],
  policies: [],
  calendars: [],
  assurances: {},
};
