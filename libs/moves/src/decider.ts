import type { MoveFacts } from '#domain/move/facts';
import type { GivenCommand } from '#domain/move/decide';
import { commandNamed } from '#domain/move/commands/index';
import { moveCodec } from '#domain/move/codec';
import { foldEffective } from '#domain/move/correction';
import type { MoveState } from '#domain/move/state';
import { commandTurn, timePassesTurn } from '#domain/move/turn';
import type { Decider, FactsInTime } from '#record/decider';

export type FactsOfMove = FactsInTime & MoveFacts;

export const moveDecider: Decider<MoveState, GivenCommand, FactsOfMove> = {
  kind: 'move',
  foldVersion: 1,
  codec: moveCodec,
  needsHistory: ({ verb }) => verb === 'correct-entry' || commandNamed(verb)?.refolds === true,
  command: commandTurn,
  timePasses: timePassesTurn,
  fold: foldEffective,
};
