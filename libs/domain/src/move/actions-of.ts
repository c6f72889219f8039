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
import { inOrder, type MoveState } from './state.js';

export interface SetAction extends Mark, Action {
  /** Its place in the entry that set it, counted from 1. */
  readonly place: number;
  readonly done: Mark | undefined;
  readonly dropped: Mark | undefined;
}

export const actionsOf = (state: MoveState): readonly SetAction[] => {
  const set = everySet(state);
  const redated = newDates(state, set);
  return set
    .filter(({ duty }) => !isAction(duty))
    .map((action) => {
      const isIt = (entry: { readonly entry: number; readonly place: number }) =>
        entry.entry === action.seq && entry.place === action.place;
      return {
        ...action,
        dueOn: redated.findLast(isIt)?.newDate ?? action.dueOn,
        done: firstRecorded(actionDone.of(state).filter(isIt)),
        dropped: firstRecorded(actionDropped.of(state).filter(isIt)),
      };
    });
};

type Placed = Mark & Action & { readonly place: number };

const everySet = (state: MoveState): readonly Placed[] =>
  [...state.reviews.flatMap(({ outcome }) => outcome ?? []), ...actionSet.of(state), ...hearingHeld.of(state)].flatMap(
    ({ actions, seq, at, rec }) => actions.map((action, index) => ({ ...action, seq, at, rec, place: index + 1 })),
  );

type NewDate = Mark & { readonly entry: number; readonly place: number; readonly newDate: LocalDate };

/** By a record of its own, or where a review answers an action that is past its date. */
const newDates = (state: MoveState, set: readonly Placed[]): readonly NewDate[] =>
  set
    .flatMap(({ seq, at, rec, duty, dueOn }): NewDate[] => (isAction(duty) ? [{ seq, at, rec, ...placeOf(duty), newDate: dueOn }] : []))
    .reduce<readonly NewDate[]>(inOrder, actionRedated.of(state));

const ACTION = 'action-done@';
const isAction = (duty: string | undefined): duty is string => duty?.startsWith(ACTION) === true;

/** `action-done@<entry>.<place>` */
const placeOf = (duty: string): { readonly entry: number; readonly place: number } => {
  const [entry, place] = duty.slice(ACTION.length).split('.');
  return { entry: Number(entry), place: Number(place) };
};
