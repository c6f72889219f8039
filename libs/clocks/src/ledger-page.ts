/** The ledger's lines as rows of the duty table: the current page of what was promised and kept. */
import type { LedgerLine } from '#domain/policy/promises';

/** The columns that a line sets; those that are absent stay as they are. */
export interface DutyRow {
  readonly stream: string;
  readonly id: string;
  readonly entry: string;
  readonly status: 'open' | 'met' | 'ended';
  readonly due: number | null;
  readonly listedFrom: number | null;
  readonly ownerRole: string | null;
  readonly ownerPost: string | null;
  readonly statutory: string | null;
  readonly policy: number;
  readonly calendar: number;
  readonly outcome: string | null;
  readonly metBy: number | null;
  readonly ending: string | null;
  readonly endedAt: number | null;
  readonly armedBy: number;
  readonly closedBy: number | null;
}
/** What closes or moves a duty that an earlier command armed. */
export type DutyChange = Pick<DutyRow, 'stream' | 'id'> & Partial<DutyRow>;

export const entryOf = (duty: string): string => duty.slice(0, duty.indexOf('@'));

/** The row that a ledger leads to, line by line; `seq` is the entry that carries the line. */
export const applyLine = (row: DutyChange | undefined, stream: string, seq: number, line: LedgerLine): DutyChange => {
  switch (line.line) {
    case 'armed':
    case 'reopened':
      return {
        ...{ stream, id: line.duty, entry: entryOf(line.duty), status: 'open', ...datesAndOwner(line), statutory: line.statutory ?? null },
        ...{ policy: line.policy!, calendar: line.calendar!, outcome: null, metBy: null, ending: null, endedAt: null },
        ...{ armedBy: row?.armedBy ?? seq, closedBy: null },
      };
    case 'moved':
      return { ...row, stream, id: line.duty, ...datesAndOwner(line) };
    case 'met':
      return { ...row, stream, id: line.duty, status: 'met', outcome: line.outcome!, metBy: line.by!, closedBy: seq };
    case 'ended':
      return {
        ...row,
        stream,
        id: line.duty,
        status: 'ended',
        outcome: line.outcome!,
        ending: line.ending!,
        endedAt: line.at!,
        closedBy: seq,
      };
    default:
      return line.line satisfies never;
  }
};

const datesAndOwner = ({ due, listedFrom, role, post }: LedgerLine) => ({
  due: due ?? null,
  listedFrom: listedFrom ?? null,
  ownerRole: role ?? null,
  ownerPost: post ?? null,
});
