/** The end of the stay. */
import { dateOf, nineOn, sameTime } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten, nextAfter } from '../facts.js';
import type { Demand, Rules } from '../owed.js';
import type { Section } from './section.js';

const bySeq = (facts: readonly Fact[]): Fact[] => facts.toSorted((a, b) => a.seq - b.seq);

/** Written down since the child left, or since the home is registered: not under an ending that was taken back. */
const ofTheEnding = (facts: Facts, kind: string): Fact[] => {
  const began = [facts.stayEnded, ...facts.of('home-registered')].flatMap((fact) => fact?.seq ?? []);
  return facts.of(kind).filter(({ seq }) => began.some((since) => since < seq));
};

const movingOn = (facts: Facts): Demand[] => {
  const recorded = firstWritten(ofTheEnding(facts, 'move-on-recorded'));
  const plans = bySeq(facts.of('move-on-timed'));
  const left = facts.stayEnded;
  if (plans.length === 0) return left ? [{ id: 'move-on-recorded', trigger: left, from: left.at, met: recorded }] : [];
  return plans.map((plan, index) => ({
    id: 'move-on-recorded',
    trigger: plan,
    from: index === plans.length - 1 && left ? left.at : (plan.content['at'] as number),
    met: plans[index + 1] ?? recorded,
  }));
};

const learning = (facts: Facts): Demand[] => {
  const { stayEnded, registeredFrom } = facts;
  const meetings = facts.of('ending-meeting-held');
  const ofThis = ofTheEnding(facts, 'ending-meeting-held');
  const registered = facts.of('home-registered').at(-1);
  const first = firstWritten([stayEnded, registered].filter((one) => one !== undefined));
  const end = first && (first === registered ? registeredFrom! : first.at);
  const shared = stayEnded && { trigger: stayEnded, from: stayEnded.at };
  return [
    ...(shared ? [{ id: 'learning-note', ...shared, met: firstWritten([...ofTheEnding(facts, 'learning-noted'), ...ofThis]) }] : []),
    ...(shared && stayEnded.content['manner'] === 'unplanned'
      ? [{ id: 'what-happened-meeting', ...shared, met: firstWritten(ofThis) }]
      : []),
    ...(first
      ? [
          {
            id: 'feedback-after-stay',
            trigger: first,
            from: end,
            met: firstWritten([...facts.of('feedback-asked'), ...meetings].filter(({ at }) => at >= end!)),
          },
        ]
      : []),
  ];
};

/** A third time by somebody who is not independent is as if nobody had asked. */
const asked = (facts: Facts): Fact[] => {
  const counted: Fact[] = [];
  for (const time of byTime(facts.of('feedback-asked')))
    if (counted.length % 3 !== 2 || time.content['independent'] === true) counted.push(time);
  return counted;
};

const nightMove = (facts: Facts, moved: Fact, rules: Rules): Demand[] => {
  const day = dateOf(moved.at);
  const five = sameTime(day, nineOn(day)) + 8 * 3_600_000;
  const inOfficeHours = rules.days(moved.rec).isWorkingDay(day) && moved.at >= nineOn(day) && moved.at < five;
  const meetings = facts.of('ending-meeting-held').filter(({ content }) => content['nightMove'] !== undefined);
  const met = firstWritten([...facts.of('looked-back'), ...meetings]);
  return inOfficeHours ? [] : [{ id: 'out-of-hours-look-back', trigger: moved, from: moved.at, met }];
};

export const ending: Section = {
  demands: (facts, rules) => {
    const { moved } = facts;
    const times = asked(facts);
    return [
      ...movingOn(facts),
      ...learning(facts),
      ...(moved
        ? [
            ...[moved, ...times].map((last) => ({ id: 'feedback-during-stay', trigger: last, from: last.at, met: nextAfter(times, last) })),
            ...nightMove(facts, moved, rules),
          ]
        : []),
    ];
  },
};
