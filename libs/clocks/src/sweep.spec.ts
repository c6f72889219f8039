import { type SweepBatch, sweepAll } from './sweep.js';

const NONE = { streams: 0, stuck: 0 };
const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Streams that are due, handed out batch by batch; remembers how many batches were in work at once. */
const due = (count: number): { batch: SweepBatch; atOnce: () => number } => {
  let left = count;
  let inWork = 0;
  let most = 0;
  const batch: SweepBatch = async (limit) => {
    most = Math.max(most, (inWork += 1));
    const streams = Math.min(limit, left);
    left -= streams;
    await tick();
    inWork -= 1;
    return { streams, stuck: 0 };
  };
  return { batch, atOnce: () => most };
};

describe('sweepAll', () => {
  it('asks once where little or nothing is due, and wakes everything with two hands where there is much', async () => {
    const [few, many] = [due(3), due(57)];
    expect(await sweepAll([few.batch], 10)).toBe(3);
    expect(few.atOnce()).toBe(1);
    expect(await sweepAll([many.batch], 10)).toBe(57);
    expect(many.atOnce()).toBe(2);
  });

  it('sweeps one kind of stream after the other', async () => {
    const kinds = [due(12), due(25)];
    expect(
      await sweepAll(
        kinds.map(({ batch }) => batch),
        10,
      ),
    ).toBe(37);
  });

  it('fails when a hand does, and not before the other hand has ended', async () => {
    let calls = 0;
    let ended = false;
    const batch: SweepBatch = async (limit) => {
      calls += 1;
      if (calls === 1) return { streams: limit, stuck: 0 };
      if (calls === 2) throw new Error('the database is away');
      await tick();
      ended = true;
      return NONE;
    };
    await expect(sweepAll([batch], 10)).rejects.toThrow('the database is away');
    expect(ended).toBe(true);
  });
});
