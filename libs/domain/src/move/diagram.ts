/** The lifecycle as a picture, made from its table: what leaves a state where it is, is left out. */
import { LIFECYCLE, OVERSIGHT_ENDS } from './lifecycle.js';
import { CLOCK_RECORDS } from '../policy/clock-records.js';
import { OVERSIGHT_ENDED } from './oversight.js';
import { recordKind } from './records/index.js';

/** A Mermaid state diagram: one arrow from a state to another, with the names of the records that lead there. */
export const lifecycleDiagram = (): string => {
  const arrows = new Map<string, string[]>();
  for (const { from, record, to } of LIFECYCLE) {
    if (from === to) continue;
    const arrow = `${from === 'nothing' ? '[*]' : from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), recordKind(record)?.name ?? record]);
  }
  const lines = [...arrows].map(([arrow, records]) => `  ${arrow}: ${[...new Set(records)].join(', ')}`);
  const ends = OVERSIGHT_ENDS.map((state) => `  ${state} --> [*]: ${CLOCK_RECORDS[OVERSIGHT_ENDED]!.name}`);
  return ['stateDiagram-v2', ...lines, ...ends].join('\n');
};
