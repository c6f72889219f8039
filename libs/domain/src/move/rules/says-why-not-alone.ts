import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

type Seen = { readonly seen: boolean; readonly alone: string; readonly whyNotAlone?: string | undefined };

/** The child is spoken to in private, unless the child refuses or it is not appropriate, with the reason (reg 29). */
export const saysWhyNotAlone: Rule<Seen> = ({ content }) =>
  content.seen && content.alone === 'not-appropriate' && content.whyNotAlone === undefined
    ? refuse('says-why-not-alone', 'Say why it was not appropriate to see the child alone.', { field: 'whyNotAlone' })
    : undefined;
