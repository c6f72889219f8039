import type { DataSource } from 'typeorm';
import type { House } from '#apps/composition/src/house';

/** What the routes work with. */
export class Rooms {
  constructor(
    readonly db: DataSource,
    readonly house: House,
  ) {}
}
