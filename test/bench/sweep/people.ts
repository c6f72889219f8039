/** People who go on working while everything falls due: write-ups of visits, on moves that are being swept. */
import { randomUUID } from 'node:crypto';
import { WROTE_UP } from '#support/story';
import type { DueMoves } from './due-moves.js';

/** So many people, each giving a command as soon as the last one is answered and a short pause is over, until told to stop. */
export class People {
  private readonly waits: number[] = [];
  private stopped = false;
  private readonly working: Promise<unknown>;

  constructor(
    private readonly due: DueMoves,
    count: number,
  ) {
    this.working = Promise.all(Array.from({ length: count }, (_, number) => this.work(number)));
  }

  async stop(): Promise<number[]> {
    this.stopped = true;
    await this.working;
    return this.waits;
  }

  private async work(number: number): Promise<void> {
    for (let turn = 0; !this.stopped; turn += 1) {
      await this.writeUp(this.due.ids[(number * 911 + turn * 37) % this.due.ids.length]!, turn);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private async writeUp(stream: string, turn: number): Promise<void> {
    const visits = this.due.recorded.filter(({ type }) => type === 'visited');
    const given = { verb: 'write-up-visit', content: { visit: visits[turn % visits.length]!.seq, ...WROTE_UP } };
    const started = performance.now();
    const answer = await this.due.test.house.move({ stream, opens: false, given, caller: 'sw', key: randomUUID(), source: 'bench' });
    this.waits.push(performance.now() - started);
    if ('refusal' in answer && answer.refusal.rule !== 'visit-can-be-written-up') throw new Error(`Refused by ${answer.refusal.rule}`);
  }
}
