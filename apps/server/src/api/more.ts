import type { DynamicModule } from '@nestjs/common';
import type { Schema } from '../dto/schema.js';
import type { FrontOfDemo } from '../pages/front.js';

/** What is there beside the API itself: the routes of a demonstration, the schemas of their answers, and its front page. */
export class More {
  constructor(
    readonly modules: readonly DynamicModule[] = [],
    readonly schemas: Readonly<Record<string, Schema>> = {},
    readonly front?: () => Promise<FrontOfDemo>,
  ) {}
}
