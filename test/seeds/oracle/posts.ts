/** Who is called at a level: the post of the child's line, somebody behind it, and never the owner who is past the date. */
import type { Owner } from './owed.js';
import type { PlainWorld } from './plain-world.js';

const LEVELS: Readonly<Record<string, readonly [role: string, above: string]>> = {
  L1: ['team-manager', 'L2'],
  L2: ['head-of-service', 'L3'],
  L3: ['assistant-director', 'L4'],
  L4: ['dcs', 'L5'],
  L5: ['chief-executive', 'L5'],
  IROM: ['iro-manager', 'HSQ'],
  HSQ: ['head-of-safeguarding', 'L4'],
};

export class Posts {
  constructor(
    private readonly world: PlainWorld,
    private readonly socialWorker: string,
  ) {}

  /** The level and the post that answer a step, now. */
  called(level: string, owner: Owner, now: number): { readonly level: string; readonly post: string } {
    const [role, above] = LEVELS[level]!;
    const post = this.withRole(role);
    if (level === 'L5') return { level, post: post ?? role };
    const answers = post !== undefined && this.hasSomebody(post, now) && this.ownerPost(owner, now) !== post;
    return answers ? { level, post } : this.called(above, owner, now);
  }

  /** Nobody holds or covers it: the post above owns what it owes. */
  private ownerPost(owner: Owner, now: number): string | undefined {
    const named = this.namedOwner(owner, now);
    for (let post = named; post !== undefined; post = this.world.posts[post]?.reportsTo) if (this.hasSomebody(post, now)) return post;
    return named;
  }

  private namedOwner(owner: Owner, now: number): string | undefined {
    if ('post' in owner) return owner.post;
    if (owner.role === 'social-worker') return this.socialWorker;
    if (owner.role !== 'director-or-delegate') return this.withRole(owner.role);
    const delegation = this.world.delegations.findLast(
      ({ fromPost, from, to }) => fromPost === 'dcs' && from <= now && now < (to ?? Infinity),
    );
    return delegation?.toPost ?? 'dcs';
  }

  private withRole(role: string): string | undefined {
    return Object.values(this.world.posts).find((post) => post.role === role)?.id;
  }

  private hasSomebody(post: string, now: number): boolean {
    return [...this.world.holdings, ...this.world.covers].some(
      (span) => span.post === post && span.from <= now && now < (span.to ?? Infinity),
    );
  }
}
