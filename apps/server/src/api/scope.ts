import type { Caller } from '#access/caller';
import type { Scope } from '#access/scope';
import { refuse } from '#domain/refusal';
import { Problem } from './problem.js';

const DETAIL: Readonly<Record<keyof Scope, string>> = {
  lists: 'Your post sees nothing of moves.',
  moves: 'Your post sees lists and figures, not what is written about a child.',
  looks: 'Who has looked is shown to the data-protection lead.',
};

/** Refuses whoever's post does not see as much. */
export const needs = ({ scope }: Pick<Caller, 'scope'>, what: keyof Scope): void => {
  if (!scope[what]) throw new Problem(refuse('who-may', DETAIL[scope.lists ? what : 'lists']));
};
