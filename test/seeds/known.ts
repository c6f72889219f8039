/** What somebody who reads the record knows of a move: enough to guess what may come next. */
import type { PlainEvent } from './acts.js';

export class Known {
  private readonly events: readonly PlainEvent[];

  constructor(all: readonly PlainEvent[]) {
    this.events = all.filter(({ family }) => family === 'case');
  }

  get entries(): readonly PlainEvent[] {
    return this.events;
  }

  has(...types: string[]): boolean {
    return this.events.some(({ type }) => types.includes(type));
  }

  of(...types: string[]): readonly PlainEvent[] {
    return this.events.filter(({ type }) => types.includes(type));
  }

  last(...types: string[]): PlainEvent | undefined {
    return this.of(...types).at(-1);
  }

  /** Entries that nothing has answered yet through this field. */
  unanswered(types: readonly string[], by: string, field: string): readonly PlainEvent[] {
    const answered = new Set(this.of(by).map(({ content }) => content[field]));
    return this.of(...types).filter(({ seq }) => !answered.has(seq));
  }

  get lives(): boolean {
    return this.has('moved', 'found-there', 'opening-position') && !this.has('stay-ended', 'child-died');
  }
  get isMissing(): boolean {
    return this.of('went-missing').length > this.of('returned-from-missing').length;
  }
  /** none, draft, sent, endorsed or decided. */
  get request(): string {
    const last = this.last('move-opened', 'request-drafted', 'request-sent', 'request-returned', 'request-endorsed', ...DECISIONS);
    if (!last) return 'none';
    if (last.type === 'request-sent') return 'sent';
    if (last.type === 'request-endorsed') return 'endorsed';
    return DECISIONS.includes(last.type) ? 'decided' : 'draft';
  }
}

const DECISIONS = ['authorised', 'not-authorised', 'verbal-yes-confirmed'];
export const YESES = ['verbal-yes-first', 'verbal-yes-given'];
/** Everything that can be put on the child's file. */
export const ALL_DECISIONS = [...DECISIONS, ...YESES, 'continued', 'not-continued'];
