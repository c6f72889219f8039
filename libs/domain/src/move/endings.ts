import { cut, type Instant, type LocalDate } from '../calendar/instant.js';
import type { Ending } from '../policy/policy.js';
import { firstRecorded } from './duty-rule.js';
import { statutoryReviewHeld } from './records/iro/statutory-review-held.js';
import type { MoveState } from './state.js';

/** When each ending comes or came; those that the record knows nothing of are absent. */
export const endingsOf = (state: MoveState, start: (value: Instant | LocalDate) => Instant): ReadonlyMap<Ending, Instant> => {
  const no = state.decisions.find(({ yes }) => !yes);
  const registered = state.registered && start(state.registered.from);
  const reviews = [...state.reviews, ...statutoryReviewHeld.of(state)];
  const reviewed = state.registered && firstRecorded(reviews.filter(({ rec }) => registered !== undefined && rec >= registered));
  const endings: readonly (readonly [Ending, Instant | undefined])[] = [
    ['withdrawn', state.withdrawn?.at],
    ['not-authorised', no && !(state.moved && state.moved.seq < no.seq) ? no.at : undefined],
    ['stay-ended', state.stayEnded?.at],
    ['unregistered-period-ended', registered],
    ['reviewed-after-registration', reviewed && Math.max(reviewed.at, registered!)],
    ['eighteenth', start(state.child.turns18On)],
    ['death', state.died?.at],
  ];
  return new Map(endings.flatMap(([by, at]) => (at === undefined ? [] : [[by, cut(at)] as const])));
};
