/** The schemas of the demonstration's answers, by the names that its routes give them. */
import { INSTANT_PATTERN, type Schema } from '../dto/schema.js';

const text = (example: string): Schema => ({ type: 'string', examples: [example] });
const instant: Schema = { type: 'string', format: 'date-time', pattern: INSTANT_PATTERN, examples: ['2026-11-20T18:00:00.000Z'] };
const whole: Schema = { type: 'integer', minimum: 0, examples: [2] };

const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const listOf = (item: Schema): Schema => ({ type: 'array', items: item });

export const DEMO_SCHEMAS: Readonly<Record<string, Schema>> = {
  DemoClock: object({ now: instant }),
  DemoStep: object({ from: instant, to: instant, woken: whole, raised: whole, reminded: whole, repeated: whole }),
  DemoMail: object({
    items: listOf(
      object({
        id: { type: 'string', format: 'uuid', examples: ['3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e'] },
        post: text('hos-youth'),
        to: text('tom.garside@brackenshire.example'),
        subject: text('Homeward: 1 matter is waiting for you'),
        body: text('Waiting for you: First visit, child seen alone.'),
        sentAt: instant,
      }),
    ),
    next: { type: ['string', 'null'], examples: [null] },
  }),
  DemoPersonas: object({
    items: listOf(
      object({
        persona: text('hos-youth'),
        person: text('person-05'),
        name: text('Tom Garside'),
        title: text('Head of Service, Adolescents'),
      }),
    ),
  }),
  DemoKeys: object({
    keys: listOf(
      object({
        kty: text('EC'),
        crv: text('P-256'),
        x: text('f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'),
        y: text('x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'),
        kid: text('3f1c2c9e-6f0a-4b7e-9d57-0c8a1f2b3d4e'),
        alg: text('ES256'),
        use: text('sig'),
      }),
    ),
  }),
};
