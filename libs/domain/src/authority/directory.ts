/** Who stands behind a level at an instant (policy.yaml, levels and ladder.target). */
import type { Instant } from '../calendar/instant.js';
import type { Owner } from '../policy/occurrence.js';
import type { Level } from '../policy/policy.js';
import type { Directory, Target } from '../policy/strike.js';
import type { AuthorityState, Post, Role } from './state.js';

/** The posts allocated to a child. */
export interface Allocated {
  readonly socialWorker: string;
  readonly iro?: string;
}

const ROLE_OF: Readonly<Record<Level, Role>> = {
  L1: 'team-manager',
  L2: 'head-of-service',
  L3: 'assistant-director',
  L4: 'dcs',
  L5: 'chief-executive',
  IROM: 'iro-manager',
  HSQ: 'head-of-safeguarding',
};
const ABOVE: Readonly<Record<Level, Level>> = { L1: 'L2', L2: 'L3', L3: 'L4', L4: 'L5', L5: 'L5', IROM: 'HSQ', HSQ: 'L4' };

/** Where an authority has no such post, a duty belongs to the first of these that it has: nothing is owed by nobody. */
const ELSE: Readonly<Record<string, readonly Role[]>> = {
  'nominated-officer': ['assistant-director', 'dcs'],
  'challenge-reviewer': ['head-of-safeguarding', 'assistant-director'],
  'list-keeper': ['assistant-director', 'dcs'],
  'commissioning-head': ['commissioning', 'assistant-director'],
  commissioning: ['commissioning-head', 'assistant-director'],
  placements: ['commissioning', 'commissioning-head', 'assistant-director'],
  'qa-officer': ['head-of-safeguarding', 'assistant-director'],
  legal: ['assistant-director'],
  'edt-manager': ['on-call-manager', 'assistant-director'],
  'edt-worker': ['on-call-manager', 'edt-manager', 'assistant-director'],
  'data-protection-lead': ['chief-executive'],
  'monitoring-officer': ['chief-executive'],
  'performance-officer': ['assistant-director'],
  'iro-manager': ['head-of-safeguarding'],
  'head-of-safeguarding': ['dcs'],
};

/** Never those of another child's line: where the line has none, the next level answers. */
const OF_THE_LINE: readonly Level[] = ['L1', 'L2', 'L3'];

const within = ({ from, to }: { from: Instant; to?: Instant }, now: Instant): boolean => from <= now && (to === undefined || now < to);

/** Who is called for a post: who is on call at that instant, else the holder. */
export const holderOf = (authority: AuthorityState, post: string, now: Instant): string | undefined =>
  authority.covers.findLast((cover) => cover.post === post && cover.kind === 'on-call' && within(cover, now))?.person ??
  authority.holdings.findLast((holding) => holding.post === post && within(holding, now))?.person;

/** Holds the post, or is on call for it now. */
export const holds = (authority: AuthorityState, post: string, person: string, now: Instant): boolean =>
  [...authority.holdings, ...authority.covers.filter(({ kind }) => kind === 'on-call')].some(
    (span) => span.post === post && span.person === person && within(span, now),
  );

export const coverOf = (authority: AuthorityState, post: string, now: Instant): string | undefined =>
  authority.covers.findLast((cover) => cover.post === post && cover.kind === 'cover' && within(cover, now))?.person;

export const delegateOf = (authority: AuthorityState, post: string, now: Instant): string | undefined =>
  authority.delegations.findLast((delegation) => delegation.fromPost === post && within(delegation, now))?.toPost;

/** The line above a post, nearest first. */
export const lineAbove = (authority: AuthorityState, post: string | undefined): Post[] => {
  const line: Post[] = [];
  for (let at = post ? authority.posts[post] : undefined; at?.reportsTo; at = authority.posts[at.reportsTo]) {
    const above = authority.posts[at.reportsTo];
    if (!above || line.includes(above)) break;
    line.push(above);
  }
  return line;
};

const anyWithRole = (authority: AuthorityState, role: string): Post | undefined =>
  Object.values(authority.posts).find((post) => post.role === role);

/** The director's post: in a trust the one that the authority names. */
export const directorPost = (authority: AuthorityState): string | undefined =>
  authority.structure?.decides ?? anyWithRole(authority, 'dcs')?.id;

/** The post above the director: L5. */
export const postAboveTheDirector = (authority: AuthorityState): string | undefined =>
  authority.structure?.above ?? anyWithRole(authority, 'chief-executive')?.id;

/** The post itself where somebody holds or covers it, else the nearest above that answers; the post itself where none does. */
const nearestThatAnswers = (authority: AuthorityState, post: string | undefined, now: Instant): string | undefined => {
  const answers = (id: string) => (holderOf(authority, id, now) ?? coverOf(authority, id, now)) !== undefined;
  if (post === undefined || answers(post)) return post;
  return lineAbove(authority, post).find(({ id }) => answers(id))?.id ?? post;
};

export const directory = (authority: AuthorityState, allocated: Allocated, now: Instant): Directory => {
  const line = lineAbove(authority, allocated.socialWorker);
  const iroLine = lineAbove(authority, allocated.iro);
  // In a trust two posts may have a director's capability: the authority says which decides and which stands above.
  const named = (level: Level): Post | undefined => {
    const post = level === 'L4' ? authority.structure?.decides : level === 'L5' ? authority.structure?.above : undefined;
    return post === undefined ? undefined : authority.posts[post];
  };
  const postAt = (level: Level): Post | undefined =>
    named(level) ??
    (level === 'IROM' || level === 'HSQ' ? iroLine : line).find(({ role }) => role === ROLE_OF[level]) ??
    (OF_THE_LINE.includes(level) ? undefined : anyWithRole(authority, ROLE_OF[level]));

  const postWith = (role: string): string | undefined => line.find((post) => post.role === role)?.id ?? anyWithRole(authority, role)?.id;
  /** What belongs to a post that nobody holds belongs to its cover, else to the post above (edge case 28). */
  const ownerPost = (owner: Owner): string | undefined => nearestThatAnswers(authority, namedOwner(owner), now);
  const namedOwner = (owner: Owner): string | undefined => {
    if ('post' in owner) return owner.post;
    if (owner.role === 'social-worker') return allocated.socialWorker;
    if (owner.role === 'iro') return allocated.iro;
    if (owner.role === 'director-or-delegate') {
      const director = postAt('L4')?.id;
      return director && (delegateOf(authority, director, now) ?? director);
    }
    return [owner.role, ...(ELSE[owner.role] ?? [])].map(postWith).find((post) => post !== undefined);
  };

  const target = (level: Level, owner: Owner | undefined): Target => {
    const post = postAt(level)?.id;
    const called = post === undefined ? undefined : answering(post, level);
    const isOwner = post !== undefined && owner !== undefined && ownerPost(owner) === post;
    // L5 is never vacant: the ladder ends there, whoever holds it.
    if (level === 'L5') return called ?? { level, post: post ?? 'chief-executive' };
    return called && !isOwner ? called : target(ABOVE[level], owner);
  };
  const answering = (post: string, level: Level): Target | undefined => {
    const holder = holderOf(authority, post, now);
    const cover = coverOf(authority, post, now);
    return holder || cover ? { level, post, ...(holder && { holder }), ...(cover && { cover }) } : undefined;
  };
  return { target, ownerPost };
};

/** For duties of the authority as a whole: the line is that of whoever states that the list is complete. */
export const lineOfAuthority = (authority: AuthorityState): Allocated => ({
  socialWorker: anyWithRole(authority, 'list-keeper')?.id ?? '',
});

export const directoryOfAuthority = (authority: AuthorityState, now: Instant): Directory =>
  directory(authority, lineOfAuthority(authority), now);
