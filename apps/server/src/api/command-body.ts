/** How the body of each command looks: when it happened, and the fields of its record side by side. */
import { type Fields, id, instant, narrative, count, optional } from '#domain/fields';
import type { AnyCommand } from '#domain/move/command';
import { COMMANDS } from '#domain/move/commands/index';
import { checked } from '../dto/dto.js';
import { type Schema, schemaOf } from '../dto/schema.js';
import type { Content } from '../dto/content.js';
import { invalid } from './problem.js';

const WHEN = { occurredAt: optional(instant('When it happened', { hint: 'Left out, it happened when it is recorded' })) };

const BODIES: ReadonlyMap<string, Fields> = new Map(
  COMMANDS.map(({ verb, record }) => {
    if (Object.hasOwn(record.fields, 'occurredAt')) throw new Error(`${record.kind} may not have a field of its own called occurredAt`);
    return [verb, { ...WHEN, ...record.fields }];
  }),
);

export interface Body {
  readonly occurredAt?: number;
  readonly content: Content;
}

export const commandBody = ({ verb }: AnyCommand, body: unknown): Body => {
  const { occurredAt, ...content } = checked(BODIES.get(verb)!, body);
  return { content, ...(occurredAt !== undefined && { occurredAt: occurredAt as number }) };
};

export const commandSchema = ({ verb }: AnyCommand): Schema => schemaOf(BODIES.get(verb)!);

export const CORRECT_ENTRY = 'correct-entry';

const CORRECTION = {
  entry: count('Entry', 1, 1_000_000, { hint: 'The number of the entry that is corrected' }),
  kind: id('record kind', 'Kind of that entry'),
  why: narrative('Why it is corrected'),
  ...WHEN,
};

/** The note of a visit, with another hour and another word. */
export const CORRECTION_EXAMPLE = {
  entry: 34,
  kind: 'visited',
  why: 'I was there at a quarter past three and not at five past four, and I had said the day before that I would come.',
  occurredAt: '2026-11-18T15:15:00Z',
  corrected: {
    by: 'social-worker',
    announced: true,
    seen: true,
    alone: 'alone',
    safetyConcern: false,
    note: 'You showed me the drawing of the barn. You have slept, your brother has not: he comes into your room at three. I asked Dee to sit on the landing.',
    cmsRef: 'BX-2026-11871',
  },
};

/** A correction gives the whole content of the entry anew, by the fields of its kind. */
export const correctionBody = (body: unknown): Body => {
  const { corrected, ...rest } =
    typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Content) : { corrected: body };
  const correction = checked(CORRECTION, rest);
  const command = COMMANDS.find(({ record }) => record.kind === correction['kind']);
  if (!command) throw invalid([{ field: 'kind', detail: 'No entry of this kind can be corrected.' }]);
  return { content: { ...correction, corrected: checked(command.record.fields, corrected, 'corrected.') } };
};

/** One alternative for each kind of entry that may be corrected. */
export const correctionSchema = (commands: readonly AnyCommand[]): Schema => ({
  oneOf: commands.map(({ record }) => {
    const { properties, required, ...schema } = schemaOf(CORRECTION) as { properties: Record<string, Schema>; required: string[] };
    const kind = { ...properties['kind'], const: record.kind, examples: [record.kind] };
    return {
      ...schema,
      title: record.name,
      properties: { ...properties, kind, corrected: schemaOf(record.fields) },
      required: [...required, 'corrected'],
    };
  }),
});
