/** An authority's own version of the policy, as a file: what it tightens, loosens or switches off, from when, and why. */
import { parse } from 'yaml';
import { isLocalDate } from '#domain/calendar/calendar';
import { WHOLE_POLICY } from '#domain/whole-policy';

export interface PolicyFile {
  readonly inForceFrom: string;
  /** The person who proposes it; another adopts it. */
  readonly proposedBy: string;
  readonly why: string;
  readonly changes: readonly { readonly entry: string; readonly off?: true; readonly amount?: number; readonly unit?: string }[];
}

export class BadPolicyFile extends Error {}

const UNITS = ['h', 'd', 'wd', 'next-wd', 'm'];
const FIELDS = ['inForceFrom', 'proposedBy', 'why', 'changes'];

/** Throws BadPolicyFile with every fault and its place. What passes a floor is refused where it is adopted. */
export const readPolicyFile = (yaml: string): PolicyFile => {
  const file = parse(yaml) as Record<string, unknown> | null;
  if (typeof file !== 'object' || file === null) throw new BadPolicyFile(`The file needs ${FIELDS.join(', ')}.`);
  const { inForceFrom, proposedBy, why, changes } = file;
  const faults = [
    ...Object.keys(file)
      .filter((name) => !FIELDS.includes(name))
      .map((name) => `${name}: is not known`),
    ...(isLocalDate(inForceFrom) ? [] : ['inForceFrom: needs a date in quotes, "2027-01-04"']),
    ...(isText(proposedBy) ? [] : ['proposedBy: needs the person who proposes it']),
    ...(isText(why) ? [] : ['why: needs a reason']),
    ...(Array.isArray(changes)
      ? changes.flatMap((change: unknown, at) => faultsOf(change, `changes[${String(at)}]`))
      : ['changes: needs a list']),
  ];
  if (faults.length > 0) throw new BadPolicyFile(faults.join('\n'));
  return file as unknown as PolicyFile;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const faultsOf = (change: unknown, place: string): string[] => {
  if (typeof change !== 'object' || change === null) return [`${place}: needs entry, and off or an amount with its unit`];
  const { entry, off, amount, unit, ...rest } = change as Record<string, unknown>;
  return [
    ...Object.keys(rest).map(
      (name) => `${place}.${name}: is not known; trigger, record, owner and ladder are not an authority's to change`,
    ),
    ...(WHOLE_POLICY.some(({ id }) => id === entry) ? [] : [`${place}.entry: the policy has no such entry`]),
    ...(off === undefined || off === true ? [] : [`${place}.off: true, or nothing`]),
    ...(amount === undefined || (Number.isInteger(amount) && (amount as number) >= 0) ? [] : [`${place}.amount: needs a whole number`]),
    ...(unit === undefined || UNITS.includes(unit as string) ? [] : [`${place}.unit: one of ${UNITS.join(', ')}`]),
    ...(off === undefined && amount === undefined && unit === undefined ? [`${place}: says nothing of what changes`] : []),
  ];
};
