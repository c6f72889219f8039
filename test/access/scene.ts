/** Two teams, a child for each way in which somebody may be tied to one, and somebody in every role. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { savePerson } from '#authority/people';
import { saveChild, saveHome } from '#children/children';
import { commandNamed } from '#domain/move/commands/index';
import { OPERATOR } from '#domain/authority/turn';
import { inTransaction, sql } from '#platform/database';
import { TestApi } from '#support/api';
import { REQUEST_BY_API } from '#support/by-api';
import { madeUpChild, madeUpHome } from '#support/canary/made-up';
import { at, LONG_AGO, TEXT } from '#support/story';
import { aboutWhom, MORE_POSTS, POST_OF, TEAM_OF } from './staff.js';

type Content = Readonly<Record<string, unknown>>;

export interface OfChild {
  readonly child: string;
  readonly move: string;
  readonly name: string;
  readonly home: string;
  readonly homeName: string;
}

export class Scene {
  readonly of = new Map<string, OfChild>();
  private constructor(readonly api: TestApi) {}

  static async open(): Promise<Scene> {
    const scene = new Scene(await TestApi.open('2026-11-16 09:30'));
    await scene.staff();
    await scene.api.test.until('2026-11-16 10:00');
    for (const relation of Object.keys(TEAM_OF)) await scene.beginFor(relation);
    for (const relation of IN_A_STAY) await scene.beginFor(relation, inAStay(relation));
    await scene.asTheDirector(scene.of.get('directors-request')!.move);
    await scene.withdraw(scene.of.get('past')!.move);
    await scene.tie();
    await scene.emergencies();
    return scene;
  }

  /** Who writes only in a stay is asked of a child who lives there already. */
  about(relation: string, role?: string): OfChild {
    const stay = role === 'challenge-reviewer' ? this.of.get(inAStay(relation)) : undefined;
    return stay ?? this.of.get(aboutWhom(relation))!;
  }

  /** Who asks, in that role and relation. */
  async who(role: string, relation: string): Promise<string> {
    const post = POST_OF[role]!;
    if (relation === 'past') await this.nothingIsOwed(this.of.get('past')!.move);
    if (relation === 'covered') return `covers-${post}`;
    if (relation === 'cover-ended') return `covered-${post}`;
    if (relation === 'delegated')
      await this.act('dcs', 'delegate', { fromPost: 'dcs', toPost: post, from: at('2026-11-16 10:00'), to: LATER });
    return post;
  }

  /** The director takes everything back: delegates it to somebody who asks nothing. */
  endDelegation(): Promise<void> {
    return this.act('dcs', 'delegate', { fromPost: 'dcs', toPost: 'sw-b', from: at('2026-11-16 10:00'), to: LATER });
  }

  /** The owner of the tables, who may do what the application may not. */
  async asOwner(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.api.test.database.ownerUrl });
    await client.connect();
    return client;
  }

  private async staff(): Promise<void> {
    for (const [post, role, reportsTo] of MORE_POSTS) {
      await this.act(OPERATOR, 'establish-post', { post, role, title: `The ${post}`, reportsTo });
      await this.act(OPERATOR, 'appoint', { post, person: post, from: LONG_AGO });
    }
    for (const post of Object.values(POST_OF)) {
      await this.act(OPERATOR, 'arrange-cover', { post, person: `covers-${post}`, kind: 'cover', from: LONG_AGO, to: LATER });
      const lastWeek = { from: at('2026-11-09 09:00'), to: at('2026-11-13 17:00') };
      await this.act(OPERATOR, 'arrange-cover', { post, person: `covered-${post}`, kind: 'cover', ...lastWeek });
      const desk = `desk-${post}`;
      await this.act(OPERATOR, 'establish-post', { post: desk, role: 'monitoring-officer', title: desk });
      await this.act(OPERATOR, 'appoint', { post: desk, person: `covered-${post}`, from: LONG_AGO });
    }
    await inTransaction(this.api.test.db, async (tx) => {
      for (const [post] of MORE_POSTS) await savePerson(tx, { id: post, name: `Person ${post}`, email: `${post}@example.org` });
    });
  }

  private async beginFor(relation: string, is = relation): Promise<void> {
    const [madeUp, house] = [madeUpChild(randomUUID()), madeUpHome(randomUUID())];
    const [child, home] = [madeUp.id, house.id];
    await inTransaction(this.api.test.db, async (tx) => {
      await saveChild(tx, madeUp);
      await saveHome(tx, house);
    });
    const [sw, iro] = TEAM_OF[relation] === 'a' ? ['sw', 'iro'] : ['sw-b', 'iro-b'];
    const opening = { child, home, socialWorker: sw, iro };
    const { move } =
      is === relation
        ? await this.api.does(sw, '/api/moves/open-move', opening)
        : await this.api.does(sw, '/api/moves/record-found-there', { ...opening, ...FOUND });
    await this.api.does('legal', `/api/moves/${move}/give-legal-advice`, exampleOf('give-legal-advice'));
    const restricted = relation.startsWith('restricted');
    await inTransaction(this.api.test.db, (tx) => saveChild(tx, { ...madeUp, restricted }));
    this.of.set(is, { child, move, name: madeUp.name, home, homeName: house.name });
  }

  /** The director stands in for a manager, and sends the request. */
  private async asTheDirector(move: string): Promise<void> {
    const soon = { from: LONG_AGO, to: at('2026-11-16 10:30') };
    await this.act(OPERATOR, 'arrange-cover', { post: 'tm-b', person: 'dcs', kind: 'cover', ...soon });
    await this.api.does('dcs', `/api/moves/${move}/send-request`, REQUEST_BY_API);
    await this.api.does('hos-b', `/api/moves/${move}/endorse-request`, { conflictReason: TEXT });
  }

  private async withdraw(move: string): Promise<void> {
    await this.api.does('sw', `/api/moves/${move}/withdraw-request`, { why: TEXT });
    await this.nothingIsOwed(move);
  }

  /** What somebody recorded may have begun something. */
  private async nothingIsOwed(move: string): Promise<void> {
    await inTransaction(this.api.test.db, (tx) => sql(tx, `update clocks.duty set status = 'ended' where stream = $1`, [move]));
  }

  /** What the clock and the notices would have written in the course of months. */
  private async tie(): Promise<void> {
    const [asked, stay, called, told] = ['asked', inAStay('asked'), 'called', 'told'].map((relation) => this.of.get(relation)!.move);
    await inTransaction(this.api.test.db, async (tx) => {
      for (const [n, post] of Object.values(POST_OF).entries()) {
        const duty = `quality-visit@${String(1_000 + n)}`;
        await sql(
          tx,
          `insert into clocks.duty (stream, id, entry, status, owner_post, policy, calendar, armed_by)
           select stream, $2, 'unannounced-quality-visit', 'open', $3, 1, 1, 1 from unnest($1::uuid[]) stream`,
          [[asked, stay], duty, post],
        );
        await sql(
          tx,
          `insert into clocks.escalation (stream, duty, level, post, seq, at, recorded_at) values ($1, $2, 'L5', $3, 1, clock.now(), clock.now())`,
          [called, duty, post],
        );
        await sql(
          tx,
          `insert into notices.inbox (batch, post, move, kind, since, created_at) values ($1, $2, $3, 'told', clock.now(), clock.now())`,
          [randomUUID(), post, told],
        );
      }
    });
  }

  private async emergencies(): Promise<void> {
    const open = async (relation: string) => {
      for (const post of Object.values(POST_OF))
        await this.api.post(post, '/api/emergencies', { reason: TEXT, child: this.of.get(relation)!.child });
    };
    await open('emergency-over');
    await this.api.test.until('2026-11-16 11:00');
    for (const relation of ['emergency', 'restricted-emergency']) for (const is of [relation, inAStay(relation)]) await open(is);
  }

  async act(caller: string, verb: string, content: Content): Promise<void> {
    const answer = await this.api.test.house.act({ given: { verb, content }, caller, key: randomUUID(), source: 'test' });
    if ('refusal' in answer) throw new Error(`${verb} was refused by ${answer.refusal.rule}: ${answer.refusal.detail}`);
  }
}

const IN_A_STAY = ['asked', 'emergency', 'restricted-emergency'];
const inAStay = (relation: string): string => `${relation}, in a stay`;
const FOUND = { livingThereSince: '2026-11-15T20:00:00Z', found: 'never-registered', account: TEXT };

const LATER = at('2027-06-01 09:00');

/** As it is given in life, and now. */
export const exampleOf = (verb: string): Content => {
  const { occurredAt: _, ...example } = commandNamed(verb)!.example;
  return example;
};
