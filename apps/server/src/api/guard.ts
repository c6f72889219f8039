/** Closed by default: whoever asks is signed in and holds a post now, unless the route is open to everybody. */
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { callerOf } from '#access/caller';
import type { SignIn } from '#access/sign-in';
import { isRefusal } from '#domain/refusal';
import { onConnection } from '#platform/database';
import { timeAndAuthority } from '#record/time';
import { isOpen } from './open.js';
import { Problem } from './problem.js';
import type { ApiRequest, CallerNow } from './request.js';
import type { Rooms } from './rooms.js';

export class Guard implements CanActivate {
  constructor(
    private readonly signIn: SignIn,
    private readonly rooms: Rooms,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isOpen(context.getHandler(), context.getClass())) return true;
    const request = context.switchToHttp().getRequest<ApiRequest>();
    request.caller = await this.callerOf(request);
    return true;
  }

  private async callerOf({ headers }: ApiRequest): Promise<CallerNow> {
    const signedIn = await this.signIn(headers.authorization);
    if (isRefusal(signedIn)) throw new Problem(signedIn, signedIn.rule === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer' } : {});
    const { db, house } = this.rooms;
    const { now, inForce } = await onConnection(db, async (tx) => {
      const time = await timeAndAuthority(tx);
      return { now: time.now, inForce: await house.inForce.at(tx, time) };
    });
    const caller = callerOf(inForce.authority, signedIn.person, now);
    if (isRefusal(caller)) throw new Problem(caller);
    return { ...caller, authority: inForce.authority, book: inForce.book };
  }
}
