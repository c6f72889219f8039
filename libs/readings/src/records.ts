/** Every entry of a move's record, in order, with what people wrote put back in its place. */
import { moveCodec } from '#domain/move/codec';
import { isCorrection } from '#domain/move/correction';
import { partOfEntry } from '#domain/move/parts';
import type { KnownEvent, KnownMove } from './known.js';
import { hiddenEntries, supersededBy } from './known.js';
import { nameOfKind, written } from './words.js';

export const recordReadings = (known: KnownMove) => {
  const texts = new Map(known.texts.map(({ seq, path, text }) => [`${seq} ${path}`, text]));
  const superseded = supersededBy(known);
  const hidden = hiddenEntries(known);
  return known.events.map((event) => {
    const { content, blanked } = hidden.has(event.seq) ? STUB : withTexts(event, texts);
    return {
      part: partOfEntry(event),
      ...{ seq: event.seq, kind: event.type, name: nameOfKind(event.type), family: event.family },
      ...{ occurredAt: written(event.occurredAt), recordedAt: written(event.recordedAt) },
      by: { person: event.actor.person, post: event.actor.post ?? null, onBehalfOf: event.actor.onBehalfOf ?? null },
      content,
      /** The fields whose text was hidden since, for a reason that stands in the record. */
      blanked,
      corrects: isCorrection(event) ? event.content.entry : null,
      supersededBy: superseded.get(event.seq) ?? null,
      /** The entry that hides it: of a hidden entry only the stub is shown. */
      hiddenBy: hidden.get(event.seq) ?? null,
      lateReason: hidden.has(event.seq) ? null : ((event.content['lateReason'] as string | undefined) ?? null),
    };
  });
};

const STUB = { content: {}, blanked: [] as string[] };

const withTexts = ({ seq, type, content }: KnownEvent, texts: ReadonlyMap<string, string | null>) => {
  const blanked: string[] = [];
  const put = (path: string): string => {
    const text = texts.get(`${seq} ${path}`) ?? null;
    if (text === null) blanked.push(path);
    return text ?? '';
  };
  return { content: moveCodec.encode(type, content, put), blanked };
};
