/** Opens what only a demonstration has. In a real service nothing of this folder is reached. */
import { type DynamicModule, Module } from '@nestjs/common';
import type { JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import type { House } from '#apps/composition/src/house';
import type { Config } from '#platform/config';
import type { Schema } from '../dto/schema.js';
import type { FrontOfDemo } from '../pages/front.js';
import { DemoClock } from './demo-clock.js';
import { issuerOf, keysOf } from './demo-issuer.js';
import { DEMO_SCHEMAS } from './demo-schemas.js';
import { frontOfDemo } from './front-of-demo.js';
import { DemoController, DemoRooms } from './demo.controller.js';
import { type DemoProvider, mountProvider } from './provider/mount-provider.js';

export interface DemoParts {
  readonly module: DynamicModule;
  readonly keys: JWTVerifyGetKey;
  readonly issuer: string;
  readonly audience: string;
  /** Of the answers, for OpenAPI. */
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly front: () => Promise<FrontOfDemo>;
  /** Who signs in with a browser says who they are, and is believed. */
  readonly provider: DemoProvider;
}

@Module({})
class DemoModule {}

export const openDemo = async ({ db, house, config }: { db: DataSource; house: House; config: Config }): Promise<DemoParts> => {
  if (config.mode !== 'demo') throw new Error('Only a demonstration has a clock that can be stepped.');
  const { issuer, audience, jwk } = await issuerOf(db);
  const rooms = new DemoRooms(db, new DemoClock(db, house));
  return {
    module: { module: DemoModule, controllers: [DemoController], providers: [{ provide: DemoRooms, useValue: rooms }] },
    keys: keysOf(db, jwk),
    issuer,
    audience,
    schemas: DEMO_SCHEMAS,
    front: () => frontOfDemo(db),
    provider: mountProvider(db, config),
  };
};
