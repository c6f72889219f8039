/** Which rows of a list somebody may see: the same decision, made for every tie that there can be, for SQL to compare with. */
import { directorPost } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import { COMMANDS } from '#domain/move/commands/index';
import { nextStatus } from '#domain/move/lifecycle';
import { entriesOfParts, PARTS, type Part } from '#domain/move/parts';
import { type Asker, type Ground, groundsFor, opensTheRecord, postOf, type Tie, TIES } from './need-to-know.js';

export interface Reach {
  /** Ties by which a whole record is seen; as `access.tie_view` writes them. */
  readonly whole: readonly string[];
  /** Ties by which some parts of a record are seen. */
  readonly partly: readonly string[];
  /** Entries of the policy that are of these parts. */
  readonly entries: readonly string[];
  /** Ties by which the child is known by name, with some of the record. */
  readonly records: readonly string[];
  /** Ties by which a move is seen in the list by name, whatever is seen of its record. */
  readonly named: readonly string[];
  /** Ties by which a move is seen without the child: calls to a post, emergency looks. */
  readonly unnamed: readonly string[];
  /** Every move, by pseudonym. */
  readonly figures: boolean;
}

export const tieKey = ({ kind, post, restricted, current }: Tie): string => `${kind} ${post} ${String(restricted)} ${String(current)}`;

const FLAGS = [true, false].flatMap((restricted) => [true, false].map((current) => ({ restricted, current })));

/** Whoever holds the director's post, or has held it. */
const directors = (authority: AuthorityState): string[] => {
  const director = directorPost(authority);
  return [...new Set([...authority.holdings, ...authority.covers].filter(({ post }) => post === director).map(({ person }) => person))];
};

/** To whom there may be such a tie. Nobody holds the empty post: it stands for an IRO who is not allocated. */
const whom = ({ authority, person, capacities }: Asker, kind: Tie['kind']): readonly string[] => {
  if (kind === 'opened') return [person];
  if (kind === 'waits') return directors(authority);
  if (kind === 'worker' || kind === 'iro') return ['', ...Object.keys(authority.posts)];
  // Beside those who look after the child, a tie is to the very post that somebody has.
  return [...new Set(capacities.map(postOf))];
};

const everyTie = (asker: Asker): Tie[] =>
  TIES.flatMap((kind) => whom(asker, kind).flatMap((post) => FLAGS.map((flags) => ({ kind, post, ...flags }))));

export const reachOf = (asker: Asker): Reach => {
  const seen = everyTie(asker).map((tie) => ({ key: tieKey(tie), grounds: groundsFor(asker, [tie]) }));
  const keys = (which: (grounds: readonly Ground[]) => boolean) => seen.filter(({ grounds }) => which(grounds)).map(({ key }) => key);
  const isWhole = (grounds: readonly Ground[]) => grounds.some(({ parts }) => parts.size === PARTS.length);
  const isPart = (grounds: readonly Ground[]) => !isWhole(grounds) && grounds.some(({ parts }) => parts.size > 0);
  const some = seen.filter(({ grounds }) => isPart(grounds)).flatMap(({ grounds }) => grounds.flatMap(({ parts }) => [...parts]));
  return {
    whole: keys(isWhole),
    partly: keys(isPart),
    entries: entriesOfParts(new Set<Part>(some)),
    records: keys((grounds) => grounds.some((ground) => ground.named && opensTheRecord(ground))),
    named: keys((grounds) => grounds.some(({ named }) => named)),
    unnamed: keys((grounds) => grounds.some((ground) => !ground.named && opensTheRecord(ground))),
    figures: seen.some(({ grounds }) => grounds.some(({ because }) => because === 'figures')),
  };
};

const BEGIN = new Set(COMMANDS.filter(({ record }) => nextStatus('nothing', record.kind)).flatMap(({ by }) => by));

/** A child of whom nothing is recorded is found by whoever may begin a record. */
export const mayBegin = ({ capacities }: Asker): boolean => capacities.some(({ role }) => BEGIN.has(role));
