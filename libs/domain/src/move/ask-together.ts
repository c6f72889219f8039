/** Brothers and sisters asked for in one request: one record, one request and, later, one decision for each child (edge case 2). */
import { type ContentOf, id, instant, list, narrative, optional } from '../fields.js';
import { type Refusal, refuse } from '../refusal.js';
import type { GivenCommand } from './decide.js';

export const ASK_TOGETHER = {
  neededBy: instant('Needed by', { hint: 'The date and time by which they need somewhere to live' }),
  togetherOrApart: narrative('Why together, or why apart', { max: 2_000 }),
  alternatives: narrative('Homes we asked, and what each could not offer'),
  children: list(
    'Brothers and sisters',
    {
      child: id('child', 'Child'),
      home: id('home', 'Home'),
      socialWorker: id('post', "Post of the child's social worker"),
      iro: optional(id('post', "Post of the child's independent reviewing officer")),
      reasons: narrative('Why this child needs to move', { hint: 'As you would explain it to this child' }),
      risks: narrative('Risks for this child, and what will be done about each'),
    },
    { max: 10 },
  ),
};
export type AskTogether = ContentOf<typeof ASK_TOGETHER>;

/** What is given for one of the children: the move is begun, and its request sent. */
export interface AskedForOne {
  readonly child: string;
  /** The place in the request, counted from 0. */
  readonly place: number;
  readonly opens: GivenCommand;
  readonly sends: GivenCommand;
}

/** One request as the commands of each child; refused where it is not about two children at least, each named once. */
export const askedForEach = (asked: AskTogether): readonly AskedForOne[] | Refusal => {
  const named = new Set(asked.children.map(({ child }) => child));
  if (asked.children.length < 2)
    return refuse('asked-together', 'Name two children at least. One is asked for alone.', { field: 'children' });
  if (named.size < asked.children.length) return refuse('asked-together', 'Name each child once.', { field: 'children' });
  return asked.children.map((child, place) => forOne(asked, child, place));
};

const forOne = (asked: AskTogether, { reasons, risks, ...allocated }: AskTogether['children'][number], place: number): AskedForOne => {
  const { neededBy, togetherOrApart, alternatives, children } = asked;
  const askedWith = children.filter(({ child }) => child !== allocated.child).map(({ child }) => ({ child }));
  return {
    child: allocated.child,
    place,
    opens: { verb: 'open-move', content: { ...allocated, neededBy, askedWith, togetherOrApart } },
    sends: { verb: 'send-request', content: { neededBy, reasons, alternatives, risks } },
  };
};
