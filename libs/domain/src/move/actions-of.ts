/** Every action that was set for the child, by whichever entry, with the date that holds now. */
import type { LocalDate } from '../calendar/instant.js';
import type { Mark } from '../policy/occurrence.js';
import type { Action } from './actions.js';
import { firstRecorded } from './duty-rule.js';
import { hearingHeld } from './records/court/hearing-held.js';
import { actionDone } from './records/oversight/action-done.js';
import { actionDropped } from './records/oversight/action-dropped.js';
import { actionRedated } from './records/oversight/action-redated.js';
import { actionSet } from './records/oversight/action-set.js';
import type { MoveState } from './state.js';

export interface SetAction extends Mark, Action {
  /** Its place in the entry that set it, counted from 1. */
  readonly place: number;
  readonly done: Mark | undefined;
  readonly dropped: Mark | undefined;
}

export const actionsOf = (state: MoveState): readonly SetAction[] => {
  const set = everySet(state);
  const redated = byAction(newDates(state, set));
  const [done, dropped] = [byAction(actionDone.of(state)), byAction(actionDropped.of(state))];
  return set
    .filter(({ duty }) => !isAction(duty))
    .map(({ seq, at, rec, place, owner, dueOn, duty }) => {
      const it = named(seq, place);
      const now = redated.get(it)?.at(-1)?.newDate ?? dueOn;
      return {
        seq,
        at,
        rec,
        place,
        owner,
        dueOn: now,
        duty,
        done: firstRecorded(done.get(it) ?? []),
        dropped: firstRecorded(dropped.get(it) ?? []),
      };
    });
};

interface OfAnAction {
  readonly entry: number;
  readonly place: number;
}

const named = (entry: number, place: number): string => `${entry}.${place}`;

/** A stay of a year sets hundreds of actions: each entry about one is found by its name. */
const byAction = <E extends OfAnAction>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> => {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    const it = named(entry.entry, entry.place);
    const standing = found.get(it);
    if (standing) standing.push(entry);
    else found.set(it, [entry]);
  }
  return found;
};

type Placed = Mark & Action & { readonly place: number };

const everySet = (state: MoveState): readonly Placed[] =>
  [...state.reviews.flatMap(({ outcome }) => outcome ?? []), ...actionSet.of(state), ...hearingHeld.of(state)].flatMap(
    ({ actions, seq, at, rec }) => actions.map(({ owner, dueOn, duty }, index) => ({ owner, dueOn, duty, seq, at, rec, place: index + 1 })),
  );

type NewDate = Mark & OfAnAction & { readonly newDate: LocalDate };

/** By a record of its own, or where a review answers an action that is past its date. */
const newDates = (state: MoveState, set: readonly Placed[]): readonly NewDate[] =>
  [
    ...actionRedated.of(state),
    ...set.flatMap(({ seq, at, rec, duty, dueOn }): NewDate[] =>
      isAction(duty) ? [{ seq, at, rec, ...placeOf(duty), newDate: dueOn }] : [],
    ),
  ].toSorted((a, b) => a.at - b.at || a.seq - b.seq);

const ACTION = 'action-done@';
const isAction = (duty: string | undefined): duty is string => duty?.startsWith(ACTION) === true;

/** `action-done@<entry>.<place>` */
const placeOf = (duty: string): OfAnAction => {
  const [entry, place] = duty.slice(ACTION.length).split('.');
  return { entry: Number(entry), place: Number(place) };
};
