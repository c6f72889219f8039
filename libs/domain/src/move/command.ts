/** What a command is: who may give it, which record it makes, which rules it passes. One file each under commands/. */
import type { Role } from '../authority/state.js';
import type { ContentOf, Fields } from '../fields.js';
import type { RecordKind } from './record.js';
import type { Rule } from './rule.js';

export interface Command<F extends Fields = Fields> {
  readonly verb: string;
  /** The words on the button. */
  readonly title: string;
  readonly record: RecordKind<F>;
  /** The roles that may give it, in whichever post they act. */
  readonly by: readonly Role[];
  /** Passed in this order; the first refusal is the answer. */
  readonly rules: readonly Rule<ContentOf<F>>[];
  /** What is known afterwards is folded anew from all that stands: the command needs the move's history. */
  readonly refolds?: true;
  /** Also passed when an entry of this kind is corrected. */
  readonly whenCorrected?: readonly Rule<ContentOf<F>>[];
}

/** A command, seen without the type of its content. */
export type AnyCommand = Omit<Command, 'rules' | 'whenCorrected'> & {
  readonly rules: readonly Rule[];
  readonly whenCorrected?: readonly Rule[];
};

export const command = <F extends Fields>(definition: Command<F>): AnyCommand => definition as unknown as AnyCommand;
