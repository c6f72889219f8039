/** The file with which an authority begins: its people, posts, children and homes. Every fault is named with its place. */
import { parse } from 'yaml';
import { ROLES, type Role } from '#domain/authority/state';
import { isLocalDate } from '#domain/calendar/calendar';

export interface ImportFile {
  readonly people: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  readonly posts: readonly {
    readonly post: string;
    readonly role: Role;
    readonly title: string;
    readonly reportsTo?: string;
    readonly holder?: string;
  }[];
  readonly children: readonly {
    readonly id: string;
    readonly name: string;
    readonly bornOn: string;
    /** A relative of somebody who works here. */
    readonly restricted?: boolean;
  }[];
  readonly providers: readonly { readonly id: string; readonly name: string; readonly companyNumber?: string }[];
  readonly homes: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly provider?: string;
    readonly runBy?: 'private' | 'voluntary' | 'council';
    readonly urn?: string;
  }[];
  /** Of each pair of brothers and sisters one line. */
  readonly brothersAndSisters: readonly { readonly child: string; readonly other: string }[];
}

export class BadImport extends Error {}

type Check = (value: unknown) => string | undefined;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '' && value.length <= 200;
const text: Check = (value) => (isText(value) ? undefined : 'needs a text of at most 200 characters');
const id: Check = (value) => (isText(value) && /^[A-Za-z0-9._-]{1,100}$/.test(value) ? undefined : 'needs letters, digits, dots, - or _');
const uuid: Check = (value) =>
  isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? undefined : 'needs a UUID in small letters';
const email: Check = (value) => (isText(value) && /^[^@\s]+@[^@\s]+$/.test(value) ? undefined : 'needs an e-mail address');
const date: Check = (value) => (isLocalDate(value) ? undefined : 'needs a date in quotes, "2012-05-04"');
const role: Check = (value) => (ROLES.includes(value as Role) ? undefined : `needs one of ${ROLES.join(', ')}`);
const RUN_BY = ['private', 'voluntary', 'council'];
const runBy: Check = (value) => (RUN_BY.includes(value as string) ? undefined : `needs one of ${RUN_BY.join(', ')}`);
const flag: Check = (value) => (typeof value === 'boolean' ? undefined : 'needs true or false');
const or =
  (check: Check): Check =>
  (value) =>
    value === undefined ? undefined : check(value);

const SHAPE: Readonly<Record<keyof ImportFile, Readonly<Record<string, Check>>>> = {
  people: { id, name: text, email },
  posts: { post: id, role, title: text, reportsTo: or(id), holder: or(id) },
  children: { id: uuid, name: text, bornOn: date, restricted: or(flag) },
  providers: { id: uuid, name: text, companyNumber: or(text) },
  homes: { id: uuid, name: text, address: text, provider: or(uuid), runBy: or(runBy), urn: or(text) },
  brothersAndSisters: { child: uuid, other: uuid },
};

/** Throws BadImport with every fault; what was typed is not repeated. */
export const readImport = (yaml: string): ImportFile => {
  const file: unknown = parse(yaml);
  if (typeof file !== 'object' || file === null)
    throw new BadImport('The file needs lists: people, posts, children, providers, homes, brothersAndSisters.');
  const faults = Object.keys(file).flatMap((name) => (name in SHAPE ? [] : [`${name}: is not known`]));
  const lists = Object.fromEntries(
    Object.entries(SHAPE).map(([name, shape]) => [name, checkedList(name, (file as Record<string, unknown>)[name], shape, faults)]),
  );
  if (faults.length > 0) throw new BadImport(faults.join('\n'));
  return lists as unknown as ImportFile;
};

const checkedList = (name: string, list: unknown, shape: Readonly<Record<string, Check>>, faults: string[]): readonly unknown[] => {
  if (list === undefined) return [];
  if (!Array.isArray(list)) faults.push(`${name}: needs a list`);
  const items: unknown[] = Array.isArray(list) ? list : [];
  items.forEach((item, at) => faults.push(...faultsOf(`${name}[${String(at)}]`, item, shape)));
  return items;
};

const faultsOf = (place: string, item: unknown, shape: Readonly<Record<string, Check>>): string[] => {
  if (typeof item !== 'object' || item === null) return [`${place}: needs ${Object.keys(shape).join(', ')}`];
  const given = item as Record<string, unknown>;
  return [
    ...Object.keys(given)
      .filter((field) => !(field in shape))
      .map((field) => `${place}.${field}: is not known`),
    ...Object.entries(shape).flatMap(([field, check]) => {
      const fault = check(given[field]);
      return fault === undefined ? [] : [`${place}.${field}: ${fault}`];
    }),
  ];
};
