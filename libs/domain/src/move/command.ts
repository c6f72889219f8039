/** What a command is: who may give it, which record it makes, which rules it passes. One file each under commands/. */
import type { Role } from '../authority/state.js';
import type { ContentOf, Fields, WrittenOf } from '../fields.js';
import type { RecordKind } from './record.js';
import type { Rule } from './rule.js';

/** What somebody sends with a command, and when it happened where that is not now. */
export type Example<F extends Fields = Fields> = WrittenOf<F> & { readonly occurredAt?: string };

export interface Command<F extends Fields = Fields> {
  readonly verb: string;
  /** The words on the button. */
  readonly title: string;
  readonly record: RecordKind<F>;
  /** The roles that may give it, in whichever post they act. */
  readonly by: readonly Role[];
  /** Passed in this order; the first refusal is the answer. */
  readonly rules: readonly Rule<ContentOf<F>>[];
  /** Given by the service within something larger that people ask for: it has no address of its own and is offered to nobody. */
  readonly byTheService?: true;
  /** What is known afterwards is folded anew from all that stands: the command needs the move's history. */
  readonly refolds?: true;
  /** As it is given in life: whole, and of one made-up child. */
  readonly example: Example<NoInfer<F>>;
  /** The like where it is otherwise, by the words that say what is. */
  readonly otherExamples?: Readonly<Record<string, Example<NoInfer<F>>>>;
  /** Also passed when an entry of this kind is corrected. */
  readonly whenCorrected?: readonly Rule<ContentOf<F>>[];
}

export type AnyExample = Readonly<Record<string, unknown>>;

/** A command, seen without the type of its content. */
export type AnyCommand = Omit<Command, 'rules' | 'whenCorrected' | 'example' | 'otherExamples'> & {
  readonly example: AnyExample;
  readonly otherExamples?: Readonly<Record<string, AnyExample>>;
  readonly rules: readonly Rule[];
  readonly whenCorrected?: readonly Rule[];
};

export const command = <F extends Fields>(definition: Command<F>): AnyCommand => definition as unknown as AnyCommand;
