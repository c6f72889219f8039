/** What happens to the child, and the risk. */
import { cut } from '../days.js';
import { byTime, type Fact, type Facts, firstWritten, nextAfter } from '../facts.js';
import type { Demand } from '../owed.js';
import type { Section } from './section.js';

/** Each time missing, with the record of the return: a return closes the latest that is open. */
const episodes = (facts: Facts): { gone: Fact; back?: Fact }[] => {
  const all: { gone: Fact; back?: Fact }[] = [];
  const records = [...facts.of('went-missing').map((gone) => ({ gone })), ...facts.of('returned-from-missing').map((back) => ({ back }))];
  for (const record of records.toSorted((a, b) => seqOf(a) - seqOf(b))) {
    if ('gone' in record) all.push({ gone: record.gone });
    else {
      const open = byTime(all.filter(({ back }) => !back).map(({ gone }) => gone)).at(-1);
      const episode = all.find(({ gone }) => gone === open);
      if (episode) episode.back = record.back;
    }
  }
  return all;
};
const seqOf = (record: { gone: Fact } | { back: Fact }): number => ('gone' in record ? record.gone.seq : record.back.seq);

/** The first to be written of those that name an entry. */
const naming = (facts: Facts, kind: string, field: string, seq: number): Fact | undefined =>
  firstWritten(facts.of(kind).filter(({ content }) => content[field] === seq));

const missing = (facts: Facts): Demand[] =>
  episodes(facts).flatMap(({ gone, back }): Demand[] => [
    { id: 'missing-reported', trigger: gone, from: gone.rec, met: naming(facts, 'missing-reported', 'episode', gone.seq) },
    { id: 'still-missing', trigger: gone, from: gone.at, met: back },
    ...(back
      ? [{ id: 'return-interview', trigger: back, from: back.at, met: naming(facts, 'return-interviewed', 'episode', gone.seq) }]
      : []),
  ]);

const harm = (facts: Facts): Demand[] =>
  [...facts.of('serious-harm-recorded'), ...(facts.died ? [facts.died] : [])].map((event) => ({
    id: 'serious-harm',
    trigger: event,
    from: event.rec,
    met: firstWritten(facts.of('serious-incident-notified').filter(({ seq }) => seq > event.seq)),
    evenAfterDeath: true,
  }));

/** Each record of one kind is answered by the first of another that names it. */
const ANSWERED = [
  ['lado-referral', 'allegation-made', 'lado-referred', 'allegation'],
  ['restraint-debrief', 'restraint-recorded', 'restraint-debriefed', 'restraint'],
  ['complaint-answer', 'complaint-received', 'complaint-answered', 'complaint'],
  ['break-glass-review', 'record-opened-in-emergency', 'look-reviewed', 'look'],
] as const;
const answered = (facts: Facts): Demand[] =>
  ANSWERED.flatMap(([id, kind, answer, field]) =>
    facts.of(kind).map((trigger) => {
      const takenBack = id === 'complaint-answer' ? naming(facts, 'complaint-taken-back', field, trigger.seq) : undefined;
      const ended = takenBack && { by: 'superseded', at: cut(takenBack.at) };
      return { id, trigger, from: trigger.at, met: naming(facts, answer, field, trigger.seq), ended };
    }),
  );

const EVENTS = ['incident-recorded', 'restraint-recorded', 'allegation-made', 'staff-changed'];
const risk = (facts: Facts): Demand[] => {
  const versions = byTime(facts.of('risk-assessed'));
  const events = [...EVENTS.flatMap((kind) => facts.of(kind)), ...episodes(facts).flatMap(({ back }) => back ?? [])];
  const series = [...(facts.moved ? [facts.moved, ...versions] : [])].map((trigger) => ({
    id: 'risk-assessment-refreshed',
    trigger,
    from: trigger.at,
    met: nextAfter(versions, trigger),
  }));
  const afterEvents = events.map((event) => ({
    id: 'risk-refreshed-after-event',
    trigger: event,
    from: event.at,
    met: firstWritten(versions.filter(({ at }) => at >= event.at)),
  }));
  return [...series, ...afterEvents];
};

export const incidents: Section = { demands: (facts) => [...missing(facts), ...harm(facts), ...answered(facts), ...risk(facts)] };
