import { code, narrative, optional } from '../../../fields.js';
import { markOf, record } from '../../record.js';

const WHERE_TO = [
  'registered-home',
  'foster-home',
  'family',
  'supported-accommodation',
  'hospital',
  'secure',
  'custody',
  'another-authority',
  'another-unregistered-home',
] as const;

/** The child has left; occurredAt is when. */
export const stayEnded = record({
  kind: 'stay-ended',
  name: 'Stay ended',
  fields: {
    manner: code('How it ended', ['planned', 'unplanned']),
    whereTo: code('Where the child went', WHERE_TO),
    account: optional(narrative('How the child left, and what the child says')),
  },
  evolve: (state, entry) => ({
    ...state,
    stayEnded: {
      ...markOf(entry),
      planned: entry.content.manner === 'planned',
      toAnother: entry.content.whereTo === 'another-unregistered-home',
    },
  }),
});
