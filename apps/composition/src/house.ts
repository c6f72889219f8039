/** How the rooms are put together: one place for server, worker and command line. */
import type { DataSource } from 'typeorm';
import { AuthorityInForce } from '#authority/in-force';
import { authorityHandling, authoritySweeping } from '#authority/handling';
import { lockChild } from '#children/children';
import { keepDuties } from '#clocks/keep-duties';
import { keepEscalations } from '#clocks/keep-escalations';
import { sweepAll } from '#clocks/sweep';
import type { GivenAct } from '#domain/authority/turn';
import { directoryOfAuthority } from '#domain/authority/directory';
import type { AuthorityState } from '#domain/authority/state';
import type { AuthorityFacts } from '#authority/decider';
import { checkLifecycle } from '#domain/move/check-lifecycle';
import type { GivenCommand } from '#domain/move/decide';
import { onConnection } from '#platform/database';
import { listMoves } from '#moves/list';
import { type AskedTogether, askTogether, type TogetherRequest } from '#moves/ask-together';
import { type Admission, moveHandling, moveSweeping } from '#moves/handling';
import { type Answer, handle, type Request } from '#record/handle';
import { sweepBatch } from '#record/handle-many';
import type { Writing } from '#record/append';
import { AUTHORITY_STREAM } from '#domain/authority/stream';
import { timeAndAuthority } from '#record/time';
import { ADMISSION, IN_AN_EMERGENCY } from './admission.js';
import { calendarAdopted } from './calendar-adopted.js';
import { type Emergency, type OpenedInEmergency, openInEmergency } from './break-glass.js';
import { morningLists } from './morning.js';
import { tell, tellOfAuthority } from './tell.js';
import { tellStuck } from './tell-stuck.js';
import { allocationChanged, directoryOfMove, postsChanged } from './posts-changed.js';

export type OnStuck = (stream: string, error: unknown) => void;

export interface House {
  readonly inForce: AuthorityInForce;
  readonly move: (request: Request<GivenCommand>) => Promise<Answer>;
  /** One request for brothers and sisters. */
  readonly askTogether: (request: TogetherRequest) => Promise<AskedTogether>;
  /** A record is opened to somebody who does not see it otherwise, for an hour. */
  readonly openInEmergency: (asked: Emergency) => Promise<OpenedInEmergency>;
  readonly act: (request: Omit<Request<GivenAct>, 'stream' | 'opens'>) => Promise<Answer>;
  /** Fires everything that is due now. */
  readonly sweep: () => Promise<number>;
}

const ofTheAuthority = ({ facts, turn }: Writing<AuthorityState, AuthorityFacts>) => directoryOfAuthority(turn.memory.state!, facts.now);

/** What is written in the same commit as the record: the tables that follow from it, and who is told. */
export const MOVE_PROJECTORS = [keepDuties(directoryOfMove), keepEscalations, listMoves, tell, allocationChanged];
const AUTHORITY_PROJECTORS = [keepDuties(ofTheAuthority), keepEscalations, tellOfAuthority, morningLists, postsChanged, calendarAdopted];

/** Another admission is only for a test that plays people who do not exist. */
export const openHouse = (db: DataSource, onStuck: OnStuck, admission: Admission = ADMISSION): House => {
  const wrong = checkLifecycle();
  if (wrong.length > 0) throw new Error(`The lifecycle is not sound: ${wrong.join('; ')}.`);
  const inForce = new AuthorityInForce();
  const moves = moveHandling({ inForce, lockChild, admission }, MOVE_PROJECTORS);
  const emergencies = moveHandling({ inForce, lockChild, admission: IN_AN_EMERGENCY }, MOVE_PROJECTORS);
  const authority = authorityHandling(AUTHORITY_PROJECTORS);
  const sweepMoves = moveSweeping({ inForce }, MOVE_PROJECTORS, { onStuck, tellStuck: tellStuck(inForce) });
  const sweepAuthority = authoritySweeping(AUTHORITY_PROJECTORS, onStuck);
  return {
    inForce,
    move: (request) => handle(db, moves, request),
    askTogether: (request) => askTogether(db, moves, request),
    openInEmergency: openInEmergency(db, emergencies, inForce),
    act: async (request) => {
      const { authoritySeq } = await currentSeq(db);
      return handle(db, authority, { ...request, stream: AUTHORITY_STREAM, opens: authoritySeq === 0 });
    },
    sweep: () => sweepAll([(limit) => sweepBatch(db, sweepMoves, limit), (limit) => sweepBatch(db, sweepAuthority, limit)]),
  };
};

const currentSeq = (db: DataSource) => onConnection(db, timeAndAuthority);
