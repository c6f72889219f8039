/** The lifecycle as a picture, made from its table: what leaves a state where it is, is left out. */
import { LIFECYCLE } from './lifecycle.js';
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
  return ['stateDiagram-v2', ...lines].join('\n');
};
