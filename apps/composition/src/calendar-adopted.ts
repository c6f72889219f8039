/** Where a calendar is adopted, every move is looked at again: a statutory date may come earlier by it (edge case 9). */
import type { AuthorityFacts } from '#authority/decider';
import { adoptCalendar } from '#domain/authority/acts/adopt-calendar';
import type { AuthorityState } from '#domain/authority/state';
import type { Projector } from '#record/handle';
import { wakeAllMoves } from '#record/wake';

export const calendarAdopted: Projector<AuthorityState, AuthorityFacts> = async (tx, writings) => {
  if (writings.some(({ turn }) => turn.events.some(({ type }) => type === adoptCalendar.kind))) await wakeAllMoves(tx);
};
