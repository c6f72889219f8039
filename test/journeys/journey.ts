/**
 * A journey is a story of several months. It is told against the pure core, which knows what each command usually holds, and
 * walked by API with the stepped clock; at the end both have called the same people at the same instants.
 */
import { commandNamed } from '#domain/move/commands/index';
import { formatInstant } from '#domain/calendar/calendar';
import type { Fields } from '#domain/fields';
import type { Refusal } from '#domain/refusal';
import { CHILD, HOME } from '#support/house';
import { at, OPENING, Story } from '#support/story';
import { usual } from '#support/usual/index';

export type Content = Readonly<Record<string, unknown>>;
export interface Step {
  readonly at: number;
  readonly person: string;
  readonly verb: string;
  readonly content: Content;
  readonly occurredAt: number;
}

/** A story that remembers what was done in it. */
export class Told extends Story {
  readonly steps: Step[] = [];
  override opening = { ...OPENING, child: CHILD, home: HOME };

  override born(bornOn: string): this {
    this.opening = { ...this.opening, bornOn };
    return this;
  }

  override tries(person: string, verb: string, content: Content = {}, occurredAt?: string | number): Refusal | undefined {
    const refusal = super.tries(person, verb, content, occurredAt);
    if (!refusal) this.steps.push({ at: this.now, person, verb, content, occurredAt: this.happened() });
    return refusal;
  }

  /** On a day, at a time. */
  on(time: string): this {
    if (at(time) < this.now) throw new Error(`${time} is over: the story goes on`);
    return this.until(time);
  }

  /** As it is usually done, with what is said otherwise. */
  usually(verb: string, otherwise: Content = {}, by?: string): this {
    const { by: person, content } = usual(verb);
    return this.does(by ?? person, verb, { ...content(this), ...otherwise });
  }

  /** When the last entry happened. */
  private happened(): number {
    return this.history().at(-1)!.occurredAt;
  }
}

export interface Journey {
  readonly title: string;
  /** The record begins: a local time before the first scene. */
  readonly begins: string;
  readonly bornOn?: string;
  readonly tell: (story: Told) => Told;
}

/** Content as a caller of the API writes it: instants as text, nothing that the service fills in. */
export const asJson = (fields: Fields, content: Content): Content =>
  Object.fromEntries(
    Object.entries(content)
      .filter(([name, value]) => value !== undefined && !fields[name]?.filled)
      .map(([name, value]) => {
        const field = fields[name];
        if (field?.kind === 'instant') return [name, formatInstant(value as number)];
        if (field?.kind === 'list') return [name, (value as readonly Content[]).map((item) => asJson(field.of, item))];
        return [name, value];
      }),
  );

export const bodyOf = ({ verb, content, occurredAt, at }: Step): Content => {
  const when = occurredAt === at ? {} : { occurredAt: formatInstant(occurredAt) };
  if (verb !== 'correct-entry') return { ...asJson(commandNamed(verb)!.record.fields, content), ...when };
  return content;
};
