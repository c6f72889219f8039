/** People who go on working while everything falls due: in a thread of their own, as the server is a process of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AtWork } from './at-work.js';
import type { DueMoves } from './due-moves.js';

export class People {
  private readonly thread: Worker;

  private constructor(work: AtWork) {
    this.thread = new Worker(new URL('./at-work.js', import.meta.url), { workerData: work });
  }

  /** So many people who write up visits on moves that are being swept; they have begun when this returns. */
  static async begin({ test, ids, recorded }: DueMoves, count: number): Promise<People> {
    const visits = recorded.filter(({ type }) => type === 'visited').map(({ seq }) => seq);
    const people = new People({ url: test.database.appUrl, ids, visits, count });
    await once(people.thread, 'message');
    return people;
  }

  /** How long each of their commands took, in ms. */
  async stop(): Promise<number[]> {
    this.thread.postMessage('stop');
    const [waits] = (await once(this.thread, 'message')) as [number[]];
    return waits;
  }
}
