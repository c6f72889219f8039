import { dayOf, plusWorkingDays } from '../../../calendar/calendar.js';
import { cut } from '../../../calendar/instant.js';
import { type DutyRule, firstAfter, firstRecorded } from '../../duty-rule.js';
import { homeFound } from '../../records/oversight/home-found.js';
import { moveOnPlanned } from '../../records/oversight/move-on-planned.js';
import { searchRecorded } from '../../records/oversight/search-recorded.js';
import { searchStated } from '../../records/oversight/search-stated.js';
import { inOrder } from '../../state.js';
import type { Mark } from '../../../policy/occurrence.js';

/** Every working day, then every fourth day, then a signed statement a week. Superseded while a registered home is found and a move-on date stands. */
export const searchForRegisteredHome: DutyRule = {
  entry: {
    id: 'search-for-registered-home',
    name: 'Search for a registered home',
    trigger: ['move', 'search-entry'],
    owner: 'placements',
    due: { amount: 1, unit: 'wd', anchor: ['lastEntry.occurredAt', 'move.occurredAt'] },
    alt: [
      {
        when: "that due day is later than the 10th working day after the move's day",
        due: { amount: 4, unit: 'd', anchor: 'lastEntry.occurredAt' },
      },
      {
        when: 'the last entry is a signed search statement made after the 10th working day',
        due: { amount: 7, unit: 'd', anchor: 'lastEntry.occurredAt' },
      },
    ],
    metBy: 'search entry, own or imported; from the 11th working day a signed search statement covers a week of entries',
    judgedBy: 'occurredAt',
    endsWith: ['stay-ended', 'unregistered-period-ended', 'eighteenth', 'death', 'superseded'],
    attention: 'list',
    safety: false,
    reminder: 'morning-list',
    ladder: [],
    source: 'Doncaster 2025; ours',
    statutory: false,
  },
  occurrences: (state, { calendarAt }) => {
    const { moved } = state;
    if (!moved) return [];
    const statements = searchStated.of(state);
    const searches = statements.reduce<readonly Mark[]>(inOrder, searchRecorded.of(state));
    return [moved, ...searches].map((last) => {
      const calendar = calendarAt(last.rec);
      const [day, tenth] = [dayOf(calendar, last.at), plusWorkingDays(calendar, dayOf(calendar, moved.at), 10)];
      const found = firstRecorded(homeFound.of(state).filter(({ at }) => at >= last.at));
      const dated = firstRecorded(moveOnPlanned.of(state));
      const over = found && dated && Math.max(found.at, dated.at);
      return {
        trigger: last,
        anchors: { 'move.occurredAt': moved.at, 'lastEntry.occurredAt': last === moved ? undefined : last.at },
        facts: {
          [LATER]: last !== moved && plusWorkingDays(calendar, day, 1) > tenth,
          [STATED]: statements.some(({ seq }) => seq === last.seq) && day > tenth,
        },
        met: firstAfter(searches, last),
        ended: over === undefined ? undefined : { by: 'superseded' as const, at: cut(over) },
      };
    });
  },
};

const LATER = "that due day is later than the 10th working day after the move's day";
const STATED = 'the last entry is a signed search statement made after the 10th working day';
