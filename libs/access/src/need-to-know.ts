/**
 * THE decision on who may see and do what with a child's record: from the posts in which somebody may act, and from what ties a
 * move to posts. What is not allowed here is not allowed; what one post allows, another of the same person's does not take away.
 */
import { type Capacity } from '#domain/authority/capacity';
import { LOOK_IN_AN_EMERGENCY } from '#domain/authority/emergency';
import { directorPost, holds, lineAbove, postAboveTheDirector } from '#domain/authority/directory';
import type { AuthorityState, Role } from '#domain/authority/state';
import type { Instant } from '#domain/calendar/instant';
import { type Part, PARTS } from '#domain/move/parts';

export const TIES = ['worker', 'iro', 'asked', 'called', 'told', 'opened', 'waits'] as const;

/** One thing that ties a move to a post; `opened` ties it to a person, and `waits`, for a decision, to the person who sent the request. */
export interface Tie {
  readonly kind: (typeof TIES)[number];
  readonly post: string;
  /** The child is marked: only the line, seniors and the child's IRO see the record. */
  readonly restricted: boolean;
  /** The child lives there, is waited for, or something is still owed. */
  readonly current: boolean;
}

/** Whose need it is. */
export type Because =
  | 'line'
  | 'senior'
  | 'iro'
  | 'reviewing'
  | 'out-of-hours'
  | 'their-part'
  | 'asked'
  | 'called'
  | 'decides'
  | 'protection'
  | 'list'
  | 'figures'
  | 'break-glass';

export interface Ground {
  readonly because: Because;
  readonly capacity: Capacity;
  /** Of the record; empty where only a line of a list is seen. */
  readonly parts: ReadonlySet<Part>;
  /** By name, or by a pseudonym. */
  readonly named: boolean;
  readonly acts: boolean;
}
export interface Asker {
  readonly authority: AuthorityState;
  readonly person: string;
  readonly now: Instant;
  readonly capacities: readonly Capacity[];
}

const parts = (...some: readonly Part[]): ReadonlySet<Part> => new Set(some);
const ALL = parts(...PARTS);
/** Without legal advice and the court's decisions. */
const OPEN = parts(...PARTS.filter((part) => part !== 'legal'));
const NONE = parts();
const OF_HOMES = parts('request', 'the-move', 'money', 'oversight', 'ending');
const OF_LAW = parts('request', 'the-move', 'legal', 'oversight', 'ending');

type Sees = Pick<Ground, 'because' | 'parts'> & Partial<Pick<Ground, 'named' | 'acts'>>;
interface Rule extends Sees {
  /** Whether the post has to do with the child by this tie. */
  readonly when: (tie: Tie, post: string, asker: Asker) => boolean;
  /** Also where the child is marked as restricted. */
  readonly restrictedToo?: true;
}

const isAbove = ({ kind, post: of }: Tie, post: string, { authority }: Asker): boolean =>
  kind === 'worker' && lineAbove(authority, of).some(({ id }) => id === post);
const isTheWorker = ({ kind, post: of }: Tie, post: string): boolean => kind === 'worker' && of === post;
const isTheIro = ({ kind, post: of }: Tie, post: string): boolean => kind === 'iro' && of === post;
const everyMove = ({ kind }: Tie): boolean => kind === 'worker';
const toThePost =
  (...kinds: readonly Tie['kind'][]) =>
  ({ kind, post: of }: Tie, post: string): boolean =>
    kinds.includes(kind) && of === post;

/** Above the child's IRO; where nobody of the role stands there, whoever has it answers. */
const reviews =
  (role: Role) =>
  ({ kind, post: of }: Tie, post: string, { authority }: Asker): boolean => {
    if (kind !== 'iro') return false;
    const line = lineAbove(authority, of).filter((above) => above.role === role);
    return line.length === 0 || line.some(({ id }) => id === post);
  };

/** The post above decides on what the director asked for: the-post-that-decides.ts. */
const isTheDirectors = ({ kind, post: by }: Tie, post: string, { authority, now }: Asker): boolean => {
  const director = directorPost(authority);
  return kind === 'waits' && post === postAboveTheDirector(authority) && director !== undefined && holds(authority, director, by, now);
};

const LINE: Rule = { because: 'line', parts: ALL, restrictedToo: true, when: isAbove };
const OUT_OF_HOURS: Rule = { because: 'out-of-hours', parts: OPEN, when: (tie) => everyMove(tie) && tie.current };
const HOMES: Rule = { because: 'their-part', parts: OF_HOMES, when: everyMove };
const ASKED: Rule = { because: 'asked', parts: OPEN, when: toThePost('asked') };
const THE_DIRECTOR: Rule = {
  because: 'senior',
  parts: ALL,
  restrictedToo: true,
  when: everyMove,
};
const FIGURES: Rule = { because: 'figures', parts: NONE, named: false, acts: false, restrictedToo: true, when: everyMove };
/** The calls to the post, and the weekly list; nothing of the child. */
const CALLED: Rule = { because: 'called', parts: NONE, named: false, restrictedToo: true, when: toThePost('called') };

/** While it waits; afterwards what was called or told. */
const THE_DIRECTORS_REQUEST: Rule = { because: 'decides', parts: ALL, restrictedToo: true, when: isTheDirectors };
const ABOVE_THE_DIRECTOR = [CALLED, FIGURES, THE_DIRECTORS_REQUEST];

/** A role that does not stand here sees nothing of any child. */
const RULES: Readonly<Partial<Record<Role, readonly Rule[]>>> = {
  'social-worker': [{ because: 'line', parts: ALL, restrictedToo: true, when: isTheWorker }],
  'team-manager': [LINE],
  'head-of-service': [LINE],
  'assistant-director': [{ ...LINE, because: 'senior' }],
  dcs: [THE_DIRECTOR],
  'chief-executive': ABOVE_THE_DIRECTOR,
  iro: [{ because: 'iro', parts: ALL, restrictedToo: true, when: isTheIro }],
  'iro-manager': [{ because: 'reviewing', parts: OPEN, when: reviews('iro-manager') }],
  'head-of-safeguarding': [{ because: 'reviewing', parts: OPEN, when: reviews('head-of-safeguarding') }],
  'edt-worker': [OUT_OF_HOURS],
  'on-call-manager': [OUT_OF_HOURS],
  'edt-manager': [OUT_OF_HOURS],
  'commissioning-head': [HOMES],
  commissioning: [HOMES],
  placements: [HOMES],
  legal: [{ because: 'their-part', parts: OF_LAW, when: everyMove }],
  'qa-officer': [ASKED],
  'nominated-officer': [ASKED],
  'challenge-reviewer': [ASKED],
  'list-keeper': [{ because: 'list', parts: NONE, acts: false, restrictedToo: true, when: everyMove }],
  'data-protection-lead': [
    { because: 'protection', parts: parts('protection'), named: false, restrictedToo: true, when: toThePost('told', 'asked') },
  ],
  'performance-officer': [FIGURES],
};

const rulesFor = (authority: AuthorityState, { role }: Capacity, post: string): readonly Rule[] => {
  const { structure } = authority;
  // In a trust a director may stand above the one who decides.
  if (role === 'dcs' && structure?.above === post && structure.decides !== post) return ABOVE_THE_DIRECTOR;
  return RULES[role] ?? [];
};

/** The post whose eyes they look through: under cover and delegation, that for which they act. */
export const postOf = ({ post, onBehalfOf }: Capacity): string => onBehalfOf ?? post;

const groundsBy = (asker: Asker, capacity: Capacity, tie: Tie): Ground[] => {
  // Never handed on: a delegate's cover acts in the delegate's own post.
  if (capacity.how === 'delegate-of-a-delegate') return [];
  const post = postOf(capacity);
  return rulesFor(asker.authority, capacity, post)
    .filter(({ when, restrictedToo }) => (restrictedToo === true || !tie.restricted) && when(tie, post, asker))
    .map(({ because, parts: seen, named = true, acts = true }) => ({ because, capacity, parts: seen, named, acts }));
};

export const mayOpenInAnEmergency = (capacities: readonly Capacity[]): Capacity | undefined =>
  capacities.find(({ role, how }) => how !== 'delegate-of-a-delegate' && LOOK_IN_AN_EMERGENCY.includes(role));

const FIND_EVERY_HOME: readonly Role[] = ['commissioning-head', 'commissioning', 'placements'];

/** Who finds homes searches them all; anybody else those of children whose record they see. Where a home is says where children are. */
export const findsEveryHome = ({ capacities }: Pick<Asker, 'capacities'>): boolean =>
  capacities.some(({ role, how }) => how !== 'delegate-of-a-delegate' && FIND_EVERY_HOME.includes(role));

/** Opened in an emergency: it is read as a whole, and who would have acted but for the mark on the child acts. */
const emergencyGrounds = (asker: Asker, ties: readonly Tie[]): Ground[] => {
  const { person, capacities } = asker;
  const opens = mayOpenInAnEmergency(capacities);
  if (!opens || !ties.some(({ kind, post }) => kind === 'opened' && post === person)) return [];
  const unmarked = ties.map((tie) => ({ ...tie, restricted: false }));
  const acting = capacities.flatMap((capacity) => unmarked.flatMap((tie) => groundsBy(asker, capacity, tie))).filter(({ acts }) => acts);
  const looks: Ground = { because: 'break-glass', capacity: opens, parts: ALL, named: true, acts: false };
  return [looks, ...acting.map((ground): Ground => ({ ...ground, because: 'break-glass' }))];
};

/** Everything that lets somebody look at a move, by its ties; nothing where nothing does. */
export const groundsFor = (asker: Asker, ties: readonly Tie[]): readonly Ground[] => {
  const own = asker.capacities.flatMap((capacity) => ties.flatMap((tie) => groundsBy(asker, capacity, tie)));
  return [...own, ...emergencyGrounds(asker, ties)];
};

/** What opens the record itself, more than a line of a list. */
export const opensTheRecord = ({ because, parts: seen }: Ground): boolean => seen.size > 0 || because === 'called';
