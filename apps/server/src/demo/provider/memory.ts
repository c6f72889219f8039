/** Where the demonstration's provider keeps what it has in hand: in this process, and not for long. */
import { type MachineClock, machineClock } from '#platform/clock/machine';

type Payload = Readonly<Record<string, unknown>>;

interface Kept {
  readonly payload: Payload;
  readonly until: number;
}
const MOST_KEPT = 1_000;

export const memory = (now: MachineClock = machineClock) => {
  const kept = new Map<string, Kept>();
  const read = (key: string): Payload | undefined => {
    const found = kept.get(key);
    return found && found.until > now() ? found.payload : undefined;
  };
  return class {
    constructor(private readonly model: string) {}

    upsert = async (id: string, payload: Payload, seconds: number): Promise<void> => {
      for (const [key, { until }] of kept) if (until <= now() || kept.size >= MOST_KEPT) kept.delete(key);
      kept.set(this.key(id), { payload, until: now() + seconds * 1_000 });
      return Promise.resolve();
    };
    find = (id: string): Promise<Payload | undefined> => Promise.resolve(read(this.key(id)));
    findByUid = (uid: string): Promise<Payload | undefined> => this.findBy('uid', uid);
    findByUserCode = (userCode: string): Promise<Payload | undefined> => this.findBy('userCode', userCode);
    destroy = (id: string): Promise<boolean> => Promise.resolve(kept.delete(this.key(id)));
    consume = async (id: string): Promise<void> => {
      const found = kept.get(this.key(id));
      if (found) kept.set(this.key(id), { ...found, payload: { ...found.payload, consumed: Math.floor(now() / 1_000) } });
      return Promise.resolve();
    };
    revokeByGrantId = async (grantId: string): Promise<void> => {
      for (const [key, { payload }] of this.ofModel()) if (payload['grantId'] === grantId) kept.delete(key);
      return Promise.resolve();
    };

    private findBy(name: string, value: string): Promise<Payload | undefined> {
      const payloads = this.ofModel().map(([key]) => read(key));
      return Promise.resolve(payloads.find((payload) => payload?.[name] === value));
    }

    /** What is asked of one kind of thing says nothing of another: a sign-in that is under way outlives the session that it replaces. */
    private ofModel(): [string, Kept][] {
      return [...kept].filter(([key]) => key.startsWith(`${this.model} `));
    }

    private key(id: string): string {
      return `${this.model} ${id}`;
    }
  };
};
