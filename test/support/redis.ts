/** Specs that need Redis are called `*.redis.spec.ts`: where there is no redis-server, `npm test` reports them as not run. */
export const testRedisUrl = (): string => {
  const url = process.env['TEST_REDIS_URL'];
  if (!url) throw new Error('These tests need Redis: run them with `npm test -- <pattern>`, which starts one, or set TEST_REDIS_URL.');
  const numbered = new URL(url);
  // One numbered database for each Jest worker: spec files of one worker run one after another.
  numbered.pathname = `/${Number(process.env['JEST_WORKER_ID'] ?? 1) % DATABASES}`;
  return numbered.href;
};

const DATABASES = 16;

/** A prefix no other spec file has, for keys that outlive their file. */
export const testRedisPrefix = (): string => `t${process.env['JEST_WORKER_ID'] ?? 1}-${Date.now().toString(36)}`;
