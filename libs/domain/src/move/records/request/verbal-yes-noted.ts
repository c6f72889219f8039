import { code, count, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';
import { amend } from '../../state.js';

/** The out-of-hours note: who said yes, when, how, and what was said. */
export const verbalYesNoted = record({
  kind: 'verbal-yes-noted',
  name: 'Verbal yes noted',
  fields: {
    yes: count('Entry of the yes', 1, 1_000_000),
    how: code('How it was said', ['telephone', 'video-call', 'in-person', 'message']),
    said: narrative('What was said'),
    reasons: optional(narrative('Why the child needs to move tonight')),
    alternatives: optional(narrative('Homes we asked, and what each could not offer')),
    risks: optional(narrative('Risks, and what will be done about each')),
  },
  evolve: (state, entry) => {
    const { yes, reasons, alternatives, risks } = entry.content;
    const noteIsComplete = [reasons, alternatives, risks].every((text) => text !== undefined);
    return { ...state, verbalYeses: amend(state.verbalYeses, yes, { noted: markOf(entry), noteIsComplete }) };
  },
});
