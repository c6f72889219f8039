import { Redis } from 'ioredis';
import { testRedisUrl } from './redis.js';

describe('testRedisUrl', () => {
  it('leads to a Redis that keeps every key and writes it down, as queues need', async () => {
    const redis = new Redis(testRedisUrl());
    try {
      expect(await redis.config('GET', 'maxmemory-policy')).toEqual(['maxmemory-policy', 'noeviction']);
      expect(await redis.config('GET', 'appendonly')).toEqual(['appendonly', 'yes']);
    } finally {
      await redis.quit();
    }
  });
});
