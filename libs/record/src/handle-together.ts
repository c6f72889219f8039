/** Several commands in one transaction, each through the same six steps. */
import type { DataSource } from 'typeorm';
import type { Refusal } from '#domain/refusal';
import { inTransaction } from '#platform/database';
import type { FactsInTime } from './decider.js';
import { type Handling, inOneTransaction, type Outcome, Refused, type Request } from './handle.js';

export type AnswerTogether =
  | { readonly outcomes: readonly Outcome[]; readonly replayed: boolean }
  /** `at`: which of them was refused. None of them has happened. */
  | { readonly refusal: Refusal; readonly at: number };

/** Several commands in one transaction, one after the other: all of them happen, or none. Each may build on the outcomes before it. */
export const handleTogether = async <State, Given, Facts extends FactsInTime>(
  db: DataSource,
  handling: Handling<State, Given, Facts>,
  requests: readonly ((outcomes: readonly Outcome[]) => Request<Given>)[],
): Promise<AnswerTogether> => {
  const outcomes: Outcome[] = [];
  let replayed = false;
  try {
    await inTransaction(db, async (tx) => {
      outcomes.length = 0;
      for (const request of requests) {
        const answer = await inOneTransaction(tx, handling, request(outcomes));
        replayed = answer.replayed;
        outcomes.push(answer.outcome);
      }
    });
    return { outcomes, replayed };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal, at: outcomes.length };
    throw error;
  }
};
