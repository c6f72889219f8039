/** Before an answer leaves: who was shown which child is written down. If it cannot be written, the answer is not given. */
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { type Shown, ShownWithoutNeed, writeLooks } from '#access/looks';
import { refuse } from '#domain/refusal';
import { inTransaction } from '#platform/database';
import { describedOf } from './described.js';
import { isOpen } from './open.js';
import { Problem } from './problem.js';
import { type ApiRequest, callerOfRequest } from './request.js';
import type { Rooms } from './rooms.js';
import { statedFor } from './stated.js';

@Injectable()
export class LogLooks implements NestInterceptor {
  constructor(private readonly rooms: Rooms) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (isOpen(context.getHandler(), context.getClass())) return next.handle();
    const route = describedOf(context.getHandler())?.id;
    const shows = statedFor(route);
    if (!shows || route === undefined) throw new Problem(refuse('who-may', 'Nobody has said who may see what is answered here.'));
    const request = context.switchToHttp().getRequest<ApiRequest>();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.write(request, route, shows(answer as never));
        return answer;
      }),
    );
  }

  private async write(request: ApiRequest, route: string, shown: Shown): Promise<void> {
    if (shown.moves.length + shown.children.length === 0) return;
    const asking = { asker: callerOfRequest(request), request: request.requestId!, route };
    try {
      await inTransaction(this.rooms.db, (tx) => writeLooks(tx, asking, shown));
    } catch (error) {
      // What tied them to the child has ended since it was read.
      if (error instanceof ShownWithoutNeed) throw new Problem(refuse('not-found', 'There is no such record.'));
      throw error;
    }
  }
}
