import { refuse } from '../../refusal.js';
import type { Rule } from '../rule.js';

/** A spending panel never holds up a child tonight; where it wanted to, the record says what was done for the child. */
export const saysWhatThePanelHeldUp: Rule<{ readonly panel: string; readonly heldUp?: string | undefined }> = ({ content }) =>
  content.panel === 'wanted-to-wait' && content.heldUp === undefined
    ? refuse('says-what-the-panel-held-up', 'Say what the panel held up, and what was done for the child meanwhile.', { field: 'heldUp' })
    : undefined;
