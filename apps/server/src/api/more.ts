import type { DynamicModule } from '@nestjs/common';
import type { Schema } from '../dto/schema.js';

/** What is there beside the API itself: the routes of a demonstration, and the schemas of their answers. */
export class More {
  constructor(
    readonly modules: readonly DynamicModule[] = [],
    readonly schemas: Readonly<Record<string, Schema>> = {},
  ) {}
}
