/** A seed's authority as acts of the authority's own record: what PostgreSQL has to be told, and when. */
import { ENGLAND_AND_WALES } from '#authority/calendar/england-and-wales';
import { LONG_AGO } from '#support/story';
import type { World } from './world.js';

export interface WorldAct {
  readonly at: number;
  readonly verb: string;
  readonly content: Readonly<Record<string, unknown>>;
}
const TWO_PERSONS = { proposedBy: 'performance' };

/** Posts are held since long ago already; what changes of it, cover and delegations are known from the start. */
export const foundingOf = ({ authority, plain }: World, start: number): WorldAct[] => {
  const founding = (verb: string, content: WorldAct['content']): WorldAct => ({ at: start, verb, content });
  return [
    ...authority.holdings.flatMap(({ post, person, from, to }) => [
      ...(from === LONG_AGO ? [] : [founding('appoint', { post, person, from })]),
      ...(to === undefined ? [] : [founding('vacate-post', { post, from: to })]),
    ]),
    ...authority.covers.map(({ post, person, kind, from, to }) => founding('arrange-cover', { post, person, kind, from, to })),
    ...authority.delegations.map(({ fromPost, toPost, from, to }) => founding('delegate', { fromPost, toPost, from, to })),
    ...[...policiesOf(plain), ...calendarsOf(plain)].toSorted((a, b) => a.at - b.at),
  ];
};

const policiesOf = ({ policies }: World['plain']): WorldAct[] =>
  policies.slice(1).map(({ recordedAt: at, inForceFrom, changes }) => ({
    at,
    verb: 'adopt-policy',
    content: { ...TWO_PERSONS, inForceFrom, why: 'A seed', changes },
  }));

const calendarsOf = ({ calendars }: World['plain']): WorldAct[] =>
  calendars
    .slice(1)
    .map(({ recordedAt: at, added }) => ({ at, verb: 'adopt-calendar', content: { ...TWO_PERSONS, ...publishedWith(added) } }));

const publishedWith = (added: readonly string[]) => {
  const { holidays, knownTo } = ENGLAND_AND_WALES;
  return { knownTo, holidays: [...holidays.filter(({ date }) => date <= knownTo), ...added.map((date) => ({ date, name: 'Proclaimed' }))] };
};
