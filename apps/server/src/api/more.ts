import type { DynamicModule } from '@nestjs/common';
import type { Schema } from '../dto/schema.js';
import type { ApiRequest, ApiResponse } from './request.js';
import type { FrontOfDemo } from '../pages/front.js';

export type Mounted = (request: ApiRequest, response: ApiResponse, next: (error?: unknown) => void) => void;

/** What is there beside the API itself: the routes of a demonstration, the schemas of their answers, and its front page. */
export class More {
  constructor(
    readonly modules: readonly DynamicModule[] = [],
    readonly schemas: Readonly<Record<string, Schema>> = {},
    readonly front?: () => Promise<FrontOfDemo>,
    /** What answers below a path of its own. */
    readonly mounted: readonly (readonly [path: string, handle: Mounted])[] = [],
  ) {}
}
