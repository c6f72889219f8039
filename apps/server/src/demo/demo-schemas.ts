/** The schemas of the demonstration's answers, by the names that its routes give them. */
import type { Schema } from '../dto/schema.js';
import { instant, like, listOf, number, object, orNull, text } from '../openapi/shapes.js';

const STEP = { from: '2026-11-26T10:15:00.000Z', to: '2026-11-27T22:15:00.000Z', woken: 14, raised: 3, reminded: 5, repeated: 2 };

export const DEMO_SCHEMAS: Readonly<Record<string, Schema>> = {
  DemoClock: object({ now: instant }, like({ now: '2026-11-26T10:15:00.000Z' })),
  DemoStep: object(
    { from: instant, to: instant, woken: number(2), raised: number(2), reminded: number(2), repeated: number(2) },
    like(STEP),
  ),
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
    next: orNull(text('MTc5NTE2ODgwMDAwMCAzZjFj')),
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
