import type { Recorded } from '../../event.js';
import { type Refusal, refuse } from '../../refusal.js';
import { effective } from '../correction.js';
import { movesTheLifecycle, nextStatus } from '../lifecycle.js';
import type { Rule } from '../rule.js';
import type { Status } from '../state.js';

const MAY_UNDO: readonly string[] = ['data-protection-lead', 'dcs'];

/**
 * Any entry that stands can be hidden. One that leads the move from one state to another is hidden by the data-protection lead or the
 * director, and only while every later entry is possible without it: a death on the wrong record can be taken back (edge case 17).
 */
export const entryCanBeHidden: Rule<{ readonly entry: number }> = ({ content: { entry }, history, capacity }) => {
  const standing = effective(history);
  const hidden = standing.find(({ seq }) => seq === entry);
  if (!hidden || hidden.type === 'entry-hidden') return no('This move has no entry of that number that can be hidden.');
  if (hidden === standing[0]) return no('The record begins with that entry. Correct it instead of hiding it.');
  if (!movesTheLifecycle(hidden.type)) return undefined;
  if (!MAY_UNDO.includes(capacity.role))
    return no('The move stands where it does because of that entry. The data-protection lead or the director can hide it.');
  const impossible = firstImpossible(standing.filter(({ seq }) => seq !== entry));
  return impossible && no(`Without that entry, entry ${impossible.seq} would not be possible. Hide that one first, or correct this one.`);
};

const no = (detail: string): Refusal => refuse('entry-can-be-hidden', detail, { field: 'entry' });

/** The first entry that the lifecycle would not have allowed. */
const firstImpossible = (entries: readonly Recorded[]): Recorded | undefined => {
  let status: Status | 'nothing' = 'nothing';
  for (const entry of entries) {
    const next = nextStatus(status, entry.type);
    if (next === undefined) return entry;
    status = next;
  }
  return undefined;
};
