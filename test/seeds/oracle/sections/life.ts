/** Life there: contact, leaders, the IRO, an advocate, school, health, quality visits, the contingency plan. */
import { dateOf, eighteenthBirthday, plusDays } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten, nextAfter } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';

const seen = ({ content }: Fact): boolean => content['seen'] === true;

const contacts = (facts: Facts, moved: Fact): Demand[] => {
  const touches = byTime([...facts.of('contact-made'), ...facts.visits]);
  const fortnight = plusDays(dateOf(moved.at), 14);
  return [moved, ...touches].map((touch) => ({
    id: 'contact-between-visits',
    trigger: touch,
    from: touch.at,
    alt: plusDays(dateOf(touch.at), 1) > fortnight,
    met: nextAfter(touches, touch),
  }));
};

const leader = (facts: Facts, moved: Fact): Demand => ({
  id: 'senior-leader-visit',
  trigger: moved,
  from: moved.at,
  met: firstWritten(facts.of('leader-visited').filter((visit) => seen(visit) && visit.at >= moved.at)),
});

/** The move, and then each record of a kind, is followed by the next. */
const series = (id: string, moved: Fact, records: readonly Fact[]): Demand[] =>
  [moved, ...records].map((trigger) => ({ id, trigger, from: trigger.at, alt: trigger !== moved, met: nextAfter(records, trigger) }));

const ONCE = [
  ['advocate-offered', 'advocate-offered'],
  ['health-and-gp', 'health-recorded'],
  ['contingency-plan', 'contingency-planned'],
  ['education-in-place', 'education-recorded'],
] as const;

export const life: Section = {
  demands: (facts) => {
    const { moved } = facts;
    if (!moved) return [];
    const turns18 = eighteenthBirthday(facts.opened.content['bornOn'] as string);
    const fifthBirthday = `${Number(turns18.slice(0, 4)) - 13}${turns18.slice(4)}`;
    const owedAtAll = ONCE.filter(([id]) => id !== 'education-in-place' || dateOf(moved.at) >= fifthBirthday);
    const once = owedAtAll.map(([id, kind]) => ({ id, trigger: moved, from: moved.at, met: firstWritten(facts.of(kind)) }));
    const unannounced = facts.of('quality-visited').filter(({ content }) => content['announced'] === false);
    return [
      ...contacts(facts, moved),
      leader(facts, moved),
      ...series('iro-sees-child', moved, byTime(facts.of('iro-visited').filter(seen))),
      ...series('unannounced-quality-visit', moved, byTime(unannounced)),
      ...once,
    ];
  },
};
