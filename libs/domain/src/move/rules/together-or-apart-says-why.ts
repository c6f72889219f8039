import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Asked = { readonly askedWith?: readonly unknown[] | undefined; readonly togetherOrApart?: string | undefined };

/** Brothers and sisters who are asked for together live together or apart for a reason (edge case 2). */
export const togetherOrApartSaysWhy: Rule<Asked> = ({ content: { askedWith = [], togetherOrApart } }) =>
  askedWith.length > 0 && togetherOrApart === undefined
    ? refuse('together-or-apart-says-why', 'Say why the brothers and sisters live together, or why apart.', { field: 'togetherOrApart' })
    : undefined;
