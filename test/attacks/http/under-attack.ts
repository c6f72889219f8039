/** A server with a move on it that is about to be attacked, and all that can be asked of it. */
import { TestApi } from '#support/api';
import { newPost, openMove } from '#support/by-api';
import { describedBy, type Target } from './surface.js';

export interface UnderAttack {
  readonly api: TestApi;
  readonly move: string;
  readonly targets: readonly Target[];
  /** A line of a head: the social worker of the move. */
  readonly bearer: string;
}

export const underAttack = async (): Promise<UnderAttack> => {
  const api = await TestApi.open();
  await newPost(api, 'padmin', 'policy-administrator');
  await api.test.until('2026-11-16 10:00');
  const move = await openMove(api);
  return { api, move, targets: await describedBy(api), bearer: `Authorization: Bearer ${await api.token('sw')}` };
};
