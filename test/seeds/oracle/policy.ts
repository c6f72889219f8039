/** The default policy, read from the file in which it was agreed: nothing here comes from the product's own tables. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Amount = readonly [amount: number, unit: string];
export interface Step {
  readonly level: string;
  readonly offset: string;
  /** The name of the instant that it counts from, where that is not the due instant. */
  readonly from?: string | readonly string[];
}
export interface Restated {
  readonly when: string;
  readonly due: Amount;
  readonly owner: string;
  readonly ladder: readonly Step[];
}
export interface Written {
  readonly due: Amount;
  readonly alternatives: readonly Restated[];
  /** What counts: when it was done, or when it was written. */
  readonly judged: 'done' | 'written';
  readonly ends: readonly string[];
  readonly safety: boolean;
  readonly owner: string;
  readonly ladder: readonly Step[];
  readonly heldWhileMissing: boolean;
  readonly remindTwoHoursBefore: boolean;
  /** Days before the named instant at whose 09:00 somebody is reminded. */
  readonly remindDaysBefore: readonly number[];
  readonly statutory: boolean;
  readonly floor?: { readonly due: Amount; readonly ladder: readonly Step[]; readonly safety: boolean; readonly own: boolean };
}

interface Due {
  readonly amount: number;
  readonly unit: string;
}
interface Text {
  readonly id: string;
  readonly scope: string;
  readonly due: Due;
  readonly alt?: readonly { readonly when: string; readonly due?: Due; readonly owner?: string; readonly ladder?: readonly Step[] }[];
  readonly judgedBy: string;
  readonly endsWith: readonly string[];
  readonly safety: boolean;
  readonly owner: string;
  readonly ladder: readonly Step[];
  readonly heldWhile?: string;
  readonly reminder: string | readonly string[];
  readonly statutory: boolean | string;
  readonly floor: 'none' | (Due & { readonly ladder?: readonly Step[]; readonly safety?: boolean });
}

const amountOf = ({ amount, unit }: Due): Amount => [amount, unit];

const read = ({ due, alt = [], owner, ladder, floor, reminder, ...text }: Text): Written => ({
  due: amountOf(due),
  alternatives: alt.map((one) => ({ owner, ladder, ...one, due: amountOf(one.due ?? due) })),
  judged: text.judgedBy === 'recordedAt' ? 'written' : 'done',
  ends: text.endsWith,
  safety: text.safety,
  owner,
  ladder,
  heldWhileMissing: text.heldWhile === 'missing',
  remindTwoHoursBefore: reminder === 'two-hours-before',
  remindDaysBefore: typeof reminder === 'string' ? [] : reminder.map((days) => -Number.parseInt(days, 10)),
  statutory: text.statutory === true,
  ...(floor !== 'none' && {
    floor: { due: amountOf(floor), ladder: floor.ladder ?? [], safety: floor.safety ?? false, own: floor.ladder !== undefined },
  }),
});

const WRITTEN = parse(readFileSync('libs/domain/policy.yaml', 'utf8')) as {
  readonly duties: readonly Text[];
  readonly opening: { readonly notOwed: readonly string[] };
};
const ENTRIES = WRITTEN.duties.filter(({ scope }) => scope === 'child');
export const NOT_OWED_AT_THE_OPENING: readonly string[] = WRITTEN.opening.notOwed;
export const POLICY: Readonly<Record<string, Written>> = Object.fromEntries(ENTRIES.map((text) => [text.id, read(text)]));

export type EntryId = string;
export const entryOf = (id: EntryId): Written => POLICY[id]!;
