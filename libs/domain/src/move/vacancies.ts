/** Posts of the child that nobody holds: noticed by themselves, once each time they fall vacant (edge case 28). */
import { lineAbove } from '../authority/directory.js';
import type { AuthorityState } from '../authority/state.js';
import type { Instant } from '../calendar/instant.js';
import { OVERSIGHT_ENDS } from './lifecycle.js';
import { allocated } from './records/oversight/allocated.js';
import { vacancyRecorded } from './records/oversight/vacancy-recorded.js';
import type { MoveState } from './state.js';

export interface Vacancy {
  readonly whose: 'social-worker' | 'team-manager' | 'iro';
  readonly since: Instant;
}

/** Vacancies that the record does not tell of yet. */
export const vacanciesUnnoticed = (state: MoveState, authority: AuthorityState, now: Instant): readonly Vacancy[] => {
  if (OVERSIGHT_ENDS.includes(state.lifecycle.is) || state.lifecycle.is === 'registered') return [];
  return postsOf(state, authority).flatMap(([whose, post]) => {
    const since = vacantSince(post, state, authority, now);
    return since === undefined || isTold(state, whose, since) ? [] : [{ whose, since }];
  });
};

/** The posts that a child is allocated to; the team manager is the nearest above the social worker. */
const postsOf = ({ posts }: MoveState, authority: AuthorityState): readonly (readonly [Vacancy['whose'], string | undefined])[] => {
  const manager = lineAbove(authority, posts.socialWorker).find(({ role }) => role === 'team-manager');
  return [['social-worker', posts.socialWorker], ...(manager ? [['team-manager', manager.id] as const] : []), ['iro', posts.iro]];
};

/** Cover answers for a post; it does not hold it. Without a post there is nobody since the record began. */
const vacantSince = (post: string | undefined, { opened }: MoveState, { holdings }: AuthorityState, now: Instant): Instant | undefined => {
  const held = holdings.filter((holding) => holding.post === post && holding.from <= now);
  if (held.some(({ to }) => to === undefined || now < to)) return undefined;
  return held.reduce((since, { to }) => Math.max(since, to!), opened.at);
};

/** By a vacancy that is still open, or by one that was noticed since then. */
const isTold = (state: MoveState, whose: Vacancy['whose'], since: Instant): boolean =>
  vacancyRecorded
    .of(state)
    .some((told) => told.whose === whose && (told.at >= since || !allocated.of(state).some(({ vacancy }) => vacancy === told.seq)));
