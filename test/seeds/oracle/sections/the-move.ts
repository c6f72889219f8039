/** What has to be checked, approved and told about a move. */
import { dateOf } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';

const TONIGHT =
  'registration-searched provider-identity staff risk-assessment-and-plans restrictions-and-legal-advice wishes-of-the-child other-people-in-the-home'.split(
    ' ',
  );
const LATER =
  'why-it-needs-registration search-for-a-registered-home family-and-own-homes-ruled-out premises insurance medication-and-health parents-consulted iro-told host-authority-and-police out-of-area-approval education brothers-and-sisters cost-and-notice move-on-and-next-decision emergency-contacts references safeguarding-policy lado-contact contract full-dbs-schedule tenancy gp-registration health-and-safety-certificate data-terms'.split(
    ' ',
  );

/** One by one, as they were written down: the record that brought the last, at the time of the latest that brought anything. */
const whenAll = (wanted: readonly string[], records: readonly { readonly fact: Fact; readonly has: readonly string[] }[]) => {
  let left = [...wanted];
  let latest = 0;
  for (const { fact, has } of records.toSorted((a, b) => a.fact.seq - b.fact.seq)) {
    const rest = left.filter((one) => !has.includes(one));
    if (rest.length === left.length) continue;
    left = rest;
    latest = Math.max(latest, fact.at);
    if (left.length === 0) return { ...fact, at: latest };
  }
  return undefined;
};
const column = (facts: readonly Fact[], list: string, field: string) =>
  facts.map((fact) => ({ fact, has: (fact.content[list] as readonly Record<string, string>[]).map((line) => line[field]!) }));
const checks = (facts: Facts) => [
  ...column(facts.of('check-recorded'), 'checks', 'check'),
  ...column(facts.of('gaps-accepted'), 'gaps', 'check'),
];

/** The first time that a home was asked for, and the first time after the child moved although the answer was no. */
export const firstTimes = ({ moved, movedAfterNo }: Facts, asked: readonly Fact[]): Fact[] =>
  [firstWritten(asked), firstWritten(movedAfterNo ? asked.filter(({ seq }) => seq > moved!.seq) : [])].filter((one) => one !== undefined);

const beforeTheMove = (facts: Facts): Demand[] =>
  firstTimes(facts, [...facts.sendings, ...facts.yeses]).map((trigger) => ({
    id: 'checks-before-move',
    trigger,
    from: facts.moved?.at,
    instants: { 'move.recordedAt': facts.moved?.rec },
    met: whenAll(TONIGHT, checks(facts)),
  }));

const area = ({ content }: Fact) => content['area'] as string;
const outOfArea = (facts: Facts): Demand[] => {
  const { moved, route, yeses } = facts;
  const addresses = byTime(facts.of('address-recorded'));
  const outside = addresses.find((address) => area(address) !== 'inside-the-area');
  if (!outside) return [];
  const owner = area(addresses.at(-1)!) === 'at-a-distance' ? { owner: { role: 'dcs' } } : {};
  const hurried = route === 'found-there' || yeses.some(({ at }) => !moved || at <= moved.at);
  const whole = facts.of('out-of-area-approved').filter(({ content }) => content['kind'] === 'whole');
  const before = firstWritten(hurried ? facts.of('out-of-area-approved') : whole);
  return [
    { id: 'out-of-area-approval', trigger: outside, from: moved?.at, met: before, ...owner },
    ...(moved && hurried
      ? [
          {
            id: 'out-of-area-approval-completed',
            trigger: { ...moved, rec: Math.max(moved.rec, outside.rec) },
            from: moved.at,
            met: firstWritten(whole),
            ...owner,
          },
        ]
      : []),
  ];
};

/** The school years in which a child turns 15 and 16 begin on 1 September. */
const isInYear10Or11 = ({ turns18 }: Facts, at: number): boolean => {
  const begins = (date: string) => Number(date.slice(0, 4)) - (date.slice(5) >= '09-01' ? 0 : 1);
  const turns16 = begins(dateOf(turns18)) - 2;
  return [turns16, turns16 - 1].includes(begins(dateOf(at)));
};
const keyStage4 = (facts: Facts): Demand[] =>
  firstTimes(facts, facts.sendings).flatMap((sending) => {
    const known = firstWritten(
      facts.of('schooling-recorded').filter(({ content }) => {
        const said = content['keyStage4'];
        return content['disrupts'] === true && (said === undefined ? isInYear10Or11(facts, sending.at) : said === 'yes');
      }),
    );
    const trigger = known && { ...sending, rec: Math.max(sending.rec, known.rec) };
    const met = firstWritten(facts.of('key-stage-4-approved'));
    return trigger ? [{ id: 'key-stage-4-approval', trigger, from: facts.moved?.at, met }] : [];
  });

const EIGHT = 'child parents contact-persons previous-carer icb gp school iro'.split(' ');
const fromTheMove = (facts: Facts): Demand[] => {
  const { moved } = facts;
  if (!moved) return [];
  const isOutside = facts.of('address-recorded').some((address) => area(address) !== 'inside-the-area');
  const told = [
    ...column(facts.of('notifications-recorded'), 'told', 'who'),
    ...facts.of('iro-informed').map((fact) => ({ fact, has: ['iro'] })),
  ];
  const shared = { trigger: moved, from: moved.at };
  const { previousEnded, previousEndedOn } = moved.content as { previousEnded?: string; previousEndedOn?: string };
  const previous = facts.route !== 'found-there' && previousEnded !== 'no-previous-placement';
  return [
    { id: 'remaining-checks', ...shared, met: whenAll(LATER, checks(facts)) },
    { id: 'placement-plan', ...shared, met: firstWritten(facts.of('placement-plan-agreed')) },
    { id: 'notifications-sent', ...shared, met: whenAll(isOutside ? [...EIGHT, 'area-authority'] : EIGHT, told) },
    ...(previous
      ? [
          {
            id: 'previous-home-notice',
            trigger: moved,
            from: previousEndedOn ?? moved.at,
            met: firstWritten(facts.of('previous-home-notice-given')),
          },
        ]
      : []),
  ];
};

export const theMove: Section = {
  demands: (facts) => [...beforeTheMove(facts), ...outOfArea(facts), ...keyStage4(facts), ...fromTheMove(facts)],
};
