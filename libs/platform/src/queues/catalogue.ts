import type { JobsOptions } from 'bullmq';

/** Every job there is. Data holds ids and instants only: a queue may be another server, and its contents are read by operators. */
export type Job =
  /** A stream has something falling due: look at it now instead of at the next sweep. */
  | { readonly name: 'wake'; readonly data: { readonly stream: string; readonly at: string } }
  /** A notice has to leave the house. */
  | { readonly name: 'deliver'; readonly data: { readonly delivery: string } }
  /** Clear what is finished, rescue what a lost queue forgot. */
  | { readonly name: 'housekeep'; readonly data: Readonly<Record<string, never>> };

export type JobName = Job['name'];
export type JobOf<Name extends JobName> = Extract<Job, { name: Name }>;

const EVERY: Record<JobName, true> = { wake: true, deliver: true, housekeep: true };
export const JOB_NAMES = Object.keys(EVERY) as readonly JobName[];
export const isJobName = (name: string): name is JobName => Object.hasOwn(EVERY, name);

/** The first attempt and its repeats: after 30 s, 1, 2, 4, 8, 16 and 32 minutes. `libs/notices` keeps count in its own table. */
export const DELIVERY_ATTEMPTS = 8;
export const DELIVERY_BACKOFF_MS = 30_000;

/** Nothing stays behind when a job ends: BullMQ ignores an id it still remembers, and the tables are the truth about what happened. */
const LEAVE_NOTHING = { removeOnComplete: true, removeOnFail: true } as const satisfies JobsOptions;

/** How each job is tried. Dead letters are rows (`notices.delivery`, `platform.outbox`), not failed jobs. */
export const jobOptions = (name: JobName, backoffMs: number = DELIVERY_BACKOFF_MS): JobsOptions => {
  switch (name) {
    case 'wake': // the sweep is the guarantee, so one attempt will do
    case 'housekeep': // and comes round again
      return LEAVE_NOTHING;
    case 'deliver':
      return { ...LEAVE_NOTHING, attempts: DELIVERY_ATTEMPTS, backoff: { type: 'exponential', delay: backoffMs } };
  }
};

/** How many of each a process works on at once. */
export const CONCURRENCY: Record<JobName, number> = { wake: 4, deliver: 4, housekeep: 1 };

/** BullMQ refuses `:` and takes bare digits for its own. The name in front keeps the second from happening. */
export const jobId = (name: JobName, key: string): string => {
  if (!/^[A-Za-z0-9_-]{1,100}$/.test(key)) throw new Error(`Not a key for a ${name} job: letters, digits, - and _ only.`);
  return `${name}-${key}`;
};
