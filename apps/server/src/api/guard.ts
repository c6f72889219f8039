/** Closed by default: whoever asks is signed in and holds a post now, unless the route is open to everybody. */
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { callerOf } from '#access/caller';
import { isRefusal } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { timeAndAuthority } from '#record/time';
import type { Callers } from '../sign-in/callers.js';
import { describedOf } from './described.js';
import { isOpen } from './open.js';
import { Problem } from './problem.js';
import type { ApiRequest, CallerNow } from './request.js';
import type { Rooms } from './rooms.js';

export class Guard implements CanActivate {
  constructor(
    private readonly callers: Callers,
    private readonly rooms: Rooms,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isOpen(context.getHandler(), context.getClass())) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.caller = await this.callerOf(request, describedOf(context.getHandler())?.id ?? '');
    return true;
  }

  private async callerOf(request: ApiRequest, route: string): Promise<CallerNow> {
    const found = await this.callers.find(request, route);
    const { db, house } = this.rooms;
    const { now, inForce } = await onConnection(db, async (tx) => {
      const time = await timeAndAuthority(tx);
      return { now: time.now, inForce: await house.inForce.at(tx, time) };
    });
    const caller = callerOf(inForce.authority, found.person, now);
    if (isRefusal(caller)) {
      await this.callers.turnedAway(found);
      throw new Problem(caller);
    }
    return { ...caller, authority: inForce.authority, book: inForce.book };
  }
}
