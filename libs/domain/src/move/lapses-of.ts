import { cut, HOUR, type Instant } from '../calendar/instant.js';
import type { Duty } from '../policy/duty.js';
import type { Mark, Occurrence } from '../policy/occurrence.js';
import { type Context, firstRecorded } from './duty-rule.js';
import type { Continuation, MoveState } from './state.js';

/** A decision that can run out, and the instant at which it does so if nothing is recorded. */
interface RunningOut {
  readonly trigger: Mark;
  readonly of: string;
  readonly at: Instant;
  readonly met: Mark | undefined;
}

const [UNCONFIRMED, DECIDED] = ['verbal-yes-confirmed', 'continuation-decision'];
const RUNS_OUT = [UNCONFIRMED, DECIDED];

/** Where there has been no current decision by the director, once the instant at which it ran out has come. */
export const lapsesOf = (state: MoveState, { made, now }: Context): Occurrence[] => [
  ...RUNS_OUT.flatMap(made)
    .flatMap((duty) => runningOut(state, duty, made))
    .filter((decision) => hasRunOut(decision, now))
    .map((decision) => lapse(state, decision, { 'unmetDuty.due': decision.at }, {})),
  ...notContinued(state)
    .filter((decision) => hasRunOut(decision, now))
    .map((decision) =>
      lapse(state, decision, { 'continuation.occurredAt': decision.trigger.at }, { 'not continued and the child still lives there': true }),
    ),
];

/** The next instant at which a decision runs out unless something is recorded. */
export const nextToRunOut = (state: MoveState, { made, now }: Context): Instant | undefined => {
  const running = RUNS_OUT.flatMap(made).flatMap((duty) => runningOut(state, duty, made));
  const ahead = [...running, ...notContinued(state)].filter(({ at, met }) => at > now && met === undefined);
  return ahead.length === 0 ? undefined : Math.min(...ahead.map(({ at }) => at));
};

const runningOut = (state: MoveState, { trigger, entry, due, status, kind }: Duty, made: Context['made']): RunningOut[] => {
  if (kind === 'floor' || due === undefined || (status.is === 'ended' && status.at <= due)) return [];
  // A yes that nobody confirmed runs out for nobody where another decision is in force.
  if (entry.id === UNCONFIRMED && made(DECIDED).some((other) => isInForce(state, other, trigger, due))) return [];
  return [{ trigger, of: entry.id, at: due, met: status.is === 'met' ? status.by : undefined }];
};

/** Another yes than this, in writing by then, that runs out later and that no no has ended. */
const isInForce = ({ decisions, continuations }: MoveState, { trigger, due, status }: Duty, yes: Mark, at: Instant): boolean => {
  if (trigger.seq === yes.seq || due === undefined || due <= at) return false;
  const isWritten = [...decisions, ...continuations].some(
    (one) => one.yes && cut(one.rec) <= at && (one.seq === trigger.seq || ('after' in one && one.after === trigger.seq)),
  );
  const isEnded = status.is === 'ended' && status.at <= at;
  const isTakenBack = continuations.some((one) => !one.yes && status.is === 'met' && status.by.seq === one.seq && cut(one.rec) <= at);
  return isWritten && !isEnded && !isTakenBack;
};

/** 24 hours after a decision not to continue, the child still lives there. */
const notContinued = (state: MoveState): RunningOut[] =>
  state.continuations
    .filter((decision) => !decision.yes && livesThereAt(state, decision))
    .map((decision) => ({ trigger: decision, of: 'not-continued', at: cut(decision.at) + 24 * HOUR, met: answerTo(state, decision) }));

const livesThereAt = ({ moved, stayEnded }: MoveState, { at }: Continuation): boolean =>
  moved !== undefined && (stayEnded === undefined || stayEnded.at > at + 24 * HOUR);

const answerTo = ({ continuations, decisions }: MoveState, { seq }: Mark): Mark | undefined =>
  firstRecorded([...continuations, ...decisions].filter((later) => later.seq > seq && later.yes));

/** At a tie the record wins: what is recorded in the very second in which the decision runs out is in time. */
const hasRunOut = ({ at, met }: RunningOut, now: Instant): boolean => cut(now) >= at && (met === undefined || cut(met.rec) > at);

const lapse = (
  state: MoveState,
  { trigger, of, at, met }: RunningOut,
  anchors: Occurrence['anchors'],
  facts: Readonly<Record<string, boolean>>,
): Occurrence => {
  // After a decision not to continue only a yes answers; where nothing was decided, any decision does.
  const answers = [...state.decisions, ...state.continuations].filter(
    (later) => (later.yes || of !== 'not-continued') && later.rec > at && later.seq > trigger.seq,
  );
  return { trigger: { ...trigger, rec: Math.max(trigger.rec, at) }, variant: of, anchors, facts, met: firstRecorded([met, ...answers]) };
};
