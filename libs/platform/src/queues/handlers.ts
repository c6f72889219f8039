import { JOB_NAMES, type JobName, type JobOf } from './catalogue.js';

/** One for each job. It throws to be tried again: an error that is caught counts as success. */
export type Handler = {
  [Name in JobName]: {
    readonly name: Name;
    /** May run twice, late, early or for something long settled: ask the database, never the job or the process's own clock. */
    handle(data: JobOf<Name>['data'], signal: AbortSignal): Promise<void>;
  };
}[JobName];

/** At boot: each job has exactly one handler. */
export const assertOneHandlerEach = (handlers: readonly Handler[]): void => {
  for (const name of JOB_NAMES) {
    const count = handlers.filter((handler) => handler.name === name).length;
    if (count !== 1)
      throw new Error(`The job "${name}" has ${count === 0 ? 'no handler' : `${count} handlers`}. Each job needs exactly one.`);
  }
};
