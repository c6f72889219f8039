import 'reflect-metadata';
import { CORRECT_ENTRY, CORRECTION_EXAMPLE, commandBody, commandSchema, correctionBody } from '#apps/server/src/api/command-body';
import { Problem } from '#apps/server/src/api/problem';
import type { Content } from '#apps/server/src/dto/content';
import { checked } from '#apps/server/src/dto/dto';
import { schemaOf } from '#apps/server/src/dto/schema';
import { exampleOf } from '#apps/server/src/openapi/example';
import { ACTS } from '#domain/authority/acts/index';
import type { Fields } from '#domain/fields';
import { COMMANDS } from '#domain/move/commands/index';
import { lateReason } from '#domain/move/record';
import { AuthorityStory } from '#support/authority-story';
import { Story } from '#support/story';
import { BRACKENSHIRE, told, toldAct } from '#support/told';
import { ACTS_OF_A_WINTER, TALES } from './tales.js';

interface Exemplified {
  readonly verb: string;
  readonly fields: Fields;
  /** By the words that tell it from the usual one, which has none. */
  readonly examples: Readonly<Record<string, Content>>;
  /** What would stand there if nobody had written an example. */
  readonly composed: unknown;
  /** As the route does it. */
  readonly check: (body: Content) => unknown;
}

const ALL: readonly Exemplified[] = [
  ...COMMANDS.map((command) => ({
    verb: command.verb,
    fields: command.record.fields,
    examples: { '': command.example, ...command.otherExamples },
    composed: exampleOf(commandSchema(command), {}),
    check: (body: Content) => commandBody(command, body),
  })),
  ...ACTS.map(({ verb, fields, example }) => ({
    ...{ verb, fields, examples: { '': example }, composed: exampleOf(schemaOf(fields), {}) },
    check: (body: Content) => checked(fields, body),
  })),
  { verb: CORRECT_ENTRY, fields: {}, examples: { '': CORRECTION_EXAMPLE }, composed: {}, check: correctionBody },
];

const problemOf = (check: () => unknown): string | undefined => {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return JSON.stringify(error.refusal.errors);
  }
};

/** Every text in it, wherever it stands. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];

describe.each(ALL.map((one) => [one.verb, one] as const))('%s', (verb, { fields, examples, composed, check }) => {
  it('has an example', () => {
    expect(examples['']).toEqual(expect.any(Object));
  });
  it('is taken by its own route, and is not put together from its fields', () => {
    for (const [other, example] of Object.entries(examples)) {
      expect({ other, problem: problemOf(() => check(example)) }).toEqual({ other, problem: undefined });
      expect(example).not.toEqual(composed);
      expect(textsIn(example)).not.toEqual(expect.arrayContaining(['What happened, in plain words.']));
    }
  });
  it('shows each field that may be left out at least once', () => {
    expect(neverShown(fields, Object.values(examples))).toEqual([]);
  });
  it('is told of a move, or of the authority', () => {
    const lines = [...TALES.flatMap((tale) => tale.lines), ...ACTS_OF_A_WINTER];
    const missing = Object.keys(examples).filter((other) => !lines.some((line) => line.endsWith(` ${verb}${other && `: ${other}`}`)));
    expect(missing).toEqual([]);
  });
});

const neverShown = (fields: Fields, shown: readonly Content[]): string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const values = shown.map((content) => content[name]).filter((value) => value !== undefined);
    if (field.filled || name in lateReason) return [];
    if (values.length === 0) return [name];
    return field.kind === 'list' ? neverShown(field.of, values.flat() as Content[]).map((inner) => `${name}.${inner}`) : [];
  });

it('shows the reason for a late record somewhere', () => {
  expect(ALL.flatMap(({ examples }) => Object.values(examples)).some((example) => 'lateReason' in example)).toBe(true);
});

/** Words that the record does not use: they soften, or a child would not say them. "Placement" is left where the law has it. */
const NOT_SAID =
  /\b(siblings?|young (people|person)|abscond\w*|challenging behaviou?r|placements?(?! plan)|LAC|unregulated|bespoke|retrospective\w*|crisis bed|non-?complian\w+|service users?|breach\w*|overdue)\b/i;

it('says it in the words of the house', () => {
  const prose = ALL.flatMap(({ examples }) => textsIn(examples)).filter((text) => text.includes(' '));
  expect(prose.filter((text) => NOT_SAID.test(text))).toEqual([]);
});

it.each(TALES.map((tale) => [tale.title, tale] as const))('%s: every example is accepted', (_, { bornOn, lines }) => {
  const story = new Story(BRACKENSHIRE).born(bornOn);
  for (const line of lines) expect({ line, refusal: told(story, line) }).toEqual({ line, refusal: undefined });
});

it('the acts of a winter are accepted', () => {
  const story = new AuthorityStory('2026-11-16 09:00', undefined, BRACKENSHIRE);
  for (const line of ACTS_OF_A_WINTER) expect({ line, refusal: toldAct(story, line) }).toEqual({ line, refusal: undefined });
});
