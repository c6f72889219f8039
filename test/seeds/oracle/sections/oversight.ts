/** Actions, the search for a home, the provider's registration, plans, marks of nights, vacancies. */
import { cut, dateOf, endOf, plusDays } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten, nextAfter } from '../facts.js';
import type { Demand, Rules } from '../owed.js';
import type { Section } from './section.js';

const lines = ({ content }: Fact, field: string) => (content[field] ?? []) as readonly Readonly<Record<string, string>>[];

const actions = (facts: Facts): Demand[] => {
  const reviewed = facts.reviews.flatMap(({ seq }) => {
    const outcome = facts.outcomes.findLast(({ content }) => content['review'] === seq);
    return outcome ? [{ fact: outcome, set: [...lines(outcome, 'actions'), ...lines(outcome, 'answers')] }] : [];
  });
  const others = [...facts.of('action-set'), ...facts.of('hearing-held')].map((fact) => ({ fact, set: lines(fact, 'actions') }));
  const all = [...reviewed, ...others].flatMap(({ fact, set }) => set.map((line, index) => ({ fact, line, place: index + 1 })));
  // A review that answers an action past its date gives it another date.
  const answered = all.flatMap(({ fact, line }) =>
    line['duty']?.startsWith('action-done@') ? [{ ...fact, of: line['duty'], newDate: line['dueOn']! }] : [],
  );
  const redated = facts.of('action-redated').map((fact) => ({
    ...fact,
    of: `action-done@${String(fact.content['entry'])}.${String(fact.content['place'])}`,
    newDate: fact.content['newDate'] as string,
  }));
  const dates = byTime([...answered, ...redated]);
  return all
    .filter(({ line }) => !line['duty']?.startsWith('action-done@'))
    .map(({ fact, line, place }) => {
      const about = (kind: string) => facts.of(kind).filter(({ content }) => content['entry'] === fact.seq && content['place'] === place);
      const dropped = firstWritten(about('action-dropped'));
      return {
        id: 'action-done',
        trigger: fact,
        variant: String(place),
        from: dates.findLast(({ of }) => of === `action-done@${String(fact.seq)}.${String(place)}`)?.newDate ?? line['dueOn']!,
        owner: { post: line['owner']! },
        met: firstWritten(about('action-done')),
        ended: dropped && { by: 'superseded', at: cut(dropped.at) },
      };
    });
};

const search = (facts: Facts, moved: Fact, rules: Rules): Demand[] => {
  const entries = byTime([...facts.of('search-recorded'), ...facts.of('search-stated')]);
  const stated = new Set(facts.of('search-stated').map(({ seq }) => seq));
  const planned = firstWritten(facts.of('move-on-planned'));
  return [moved, ...entries].map((last) => {
    const [day, days] = [dateOf(last.at), rules.days(last.rec)];
    const tenth = days.after(dateOf(moved.at), 10);
    const found = firstWritten(facts.of('home-found').filter(({ at }) => at >= last.at));
    const late = last !== moved && days.after(day, 1) > tenth;
    return {
      id: 'search-for-registered-home',
      trigger: last,
      from: last.at,
      alt:
        stated.has(last.seq) && day > tenth
          ? 'the last entry is a signed search statement made after the 10th working day'
          : late && "that due day is later than the 10th working day after the move's day",
      met: nextAfter(entries, last),
      ended: found && planned && { by: 'superseded', at: cut(Math.max(found.at, planned.at)) },
    };
  });
};

/** The first counts from the move, every later one from the one before it, by another alternative. */
const series = (id: string, moved: Fact, records: readonly Fact[], from: (record: Fact) => number | string): Demand[] => [
  { id, trigger: moved, from: moved.at, met: nextAfter(records, moved) },
  ...records.map((record) => ({ id, trigger: record, from: from(record), alt: true, met: nextAfter(records, record) })),
];

const afterEach = (id: string, triggers: readonly Fact[], answers: readonly Fact[]): Demand[] =>
  triggers.map((trigger) => ({ id, trigger, from: trigger.at, met: firstWritten(answers.filter(({ at }) => at >= trigger.at)) }));

const whileThere = (facts: Facts, rules: Rules): Demand[] => {
  const { moved } = facts;
  const statuses = facts.of('registration-status-recorded');
  const ended = statuses.filter(({ content }) => ['application-refused', 'application-withdrawn'].includes(content['status'] as string));
  return [
    ...(moved
      ? [
          ...search(facts, moved, rules),
          ...series('registration-status-check', moved, statuses, ({ at }) => at),
          ...series('move-on-plan', moved, facts.of('move-on-planned'), ({ content }) => content['targetDate'] as string),
        ]
      : []),
    ...afterEach('application-refused', ended, [...facts.reviews, ...facts.of('move-on-planned')]),
    ...afterEach('ofsted-warning-exit-plan', facts.of('warning-letter-received'), facts.of('exit-planned')),
  ];
};

const MARKS = [28, 90, 180];
/** The day of the move is the first night. */
const nightOf = (moved: Fact, nights: number): number => endOf(plusDays(dateOf(moved.at), nights - 1));
const marks = (facts: Facts, now: number): Demand[] =>
  MARKS.flatMap((nights) => {
    const { moved } = facts;
    if (!moved || cut(now) < nightOf(moved, nights)) return [];
    const at = nightOf(moved, nights);
    if (facts.opening && at < facts.opening.at) return [];
    const met = firstWritten(facts.of('challenge-reviewed').filter(({ content }) => content['nights'] === String(nights)));
    return [
      {
        id: `stay-mark-${String(nights)}`,
        trigger: { ...moved, at, rec: Math.max(moved.rec, at) },
        from: at,
        instants: { 'stayMark.reachedAt': at },
        met,
      },
    ];
  });

const WHOSE: Readonly<Record<string, string>> = { 'team-manager': "the vacancy is the team manager's", iro: "the vacancy is the IRO's" };
const vacancies = (facts: Facts): Demand[] =>
  facts.of('vacancy-recorded').map((vacancy) => ({
    id: 'allocation-vacant',
    trigger: vacancy,
    from: vacancy.at,
    alt: WHOSE[vacancy.content['whose'] as string] ?? false,
    met: firstWritten(facts.of('allocated').filter(({ content }) => content['vacancy'] === vacancy.seq)),
  }));

export const oversight: Section = {
  demands: (facts, rules) => [...actions(facts), ...whileThere(facts, rules), ...vacancies(facts)],
  follow: (facts, _, now) => marks(facts, now),
  startsAt: ({ moved }) => (moved ? MARKS.map((nights) => nightOf(moved, nights)) : []),
};
