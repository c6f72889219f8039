import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

export const yesNotYetNoted: Rule<{ readonly yes: number }> = ({ state, content }) =>
  state.verbalYeses.some(({ seq, noted }) => seq === content.yes && noted)
    ? refuse('yes-not-yet-noted', 'This yes has been noted. To change the note, correct it.', { field: 'yes' })
    : undefined;
