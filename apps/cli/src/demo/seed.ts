/** Fills an empty demonstration: fourteen months of Brackenshire, ending now. The same seed and the same now give the same record. */
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { openHouse } from '#apps/composition/src/house';
import { savePerson } from '#authority/people';
import { saveBrothersAndSisters, saveChild, saveHome } from '#children/children';
import { beginAt, setTicking } from '#platform/clock/clock';
import { type MachineClock, machineClock } from '#platform/clock/machine';
import { inTransaction, onConnection } from '#platform/database';
import { emailOf, personOf, SEATS } from './authority.js';
import { Days } from './days.js';
import { beginning, founding } from './found.js';
import type { Scene, Story } from './scene.js';
import { STORIES } from './stories/index.js';
import { idOf, Teller } from './teller.js';

export interface Seeding {
  readonly db: DataSource;
  readonly publicUrl: string;
  readonly seed?: string;
  /** Asked at the beginning, to tell the story up to it, and at the end, to catch up. */
  readonly now?: MachineClock;
}

export const DEFAULT_SEED = 'brackenshire';

export const seedDemo = async ({ db, publicUrl, seed = DEFAULT_SEED, now = machineClock }: Seeding): Promise<void> => {
  const days = new Days(Math.floor(now() / 1_000) * 1_000);
  const house = openHouse(db, (stream, error) => {
    throw new Error(`The move ${stream} is stuck.`, { cause: error });
  });
  await onConnection(db, (tx) => beginAt(tx, beginning(days)));
  await savePeopleAndChildren(db, seed, days);
  const teller = new Teller({ db, house, seed, publicUrl });
  for (const { at, tell } of plot(days, seed, teller)) {
    await teller.until(at);
    await tell();
  }
  await teller.until(days.now);
  await teller.until(Math.max(days.now, now()));
  await onConnection(db, (tx) => setTicking(tx, true));
};

interface Turn {
  readonly at: number;
  readonly tell: () => Promise<void>;
}

/** Everything that is done, in the order in which it was done. */
const plot = (days: Days, seed: string, teller: Teller): Turn[] => {
  const acts = founding(days).map((act) => ({ at: act.at, tell: () => teller.act(act) }));
  const scenes = STORIES.flatMap((story) =>
    inOrder(story, days, seed).map((scene) => ({ at: scene.at, tell: () => teller.play(story, scene) })),
  );
  return [...acts, ...scenes].filter(({ at }) => at <= days.now).toSorted((a, b) => a.at - b.at);
};

const BREATH = 10 * 60_000;

/** A holiday may push a scene past the next one: then that one waits. What would lie ahead of now has not happened, nor what follows. */
const inOrder = (story: Story, days: Days, seed: string): Scene[] => {
  const scenes: Scene[] = [];
  for (const scene of story.scenes(days)) {
    const last = scenes.at(-1)?.at ?? 0;
    const at = Math.max(scene.at + someSeconds(`${seed} ${story.key} ${scenes.length}`), last + BREATH);
    if (at > days.now) break;
    scenes.push({ ...scene, at });
  }
  return scenes;
};

/** Nobody records on the full minute. */
const someSeconds = (text: string): number => (createHash('sha256').update(text).digest()[0]! % 60) * 1_000;

const savePeopleAndChildren = (db: DataSource, seed: string, days: Days): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const seat of SEATS) await savePerson(tx, { id: personOf(seat.post), name: seat.name, email: emailOf(seat) });
    for (const { key, childKey, child, home } of STORIES) {
      if (childKey === undefined)
        await saveChild(tx, { id: idOf(seed, `child ${key}`), name: child.name, bornOn: days.bornOn(child.years, child.days) });
      await saveHome(tx, { id: idOf(seed, `home ${key}`), ...home });
    }
    const pairs = [['elder', 'younger']] as const;
    for (const pair of pairs)
      await saveBrothersAndSisters(
        tx,
        pair.map((key) => idOf(seed, `child ${key}`)),
      );
  });
