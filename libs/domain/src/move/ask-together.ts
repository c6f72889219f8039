/** Brothers and sisters asked for in one request: one record, one request and, later, one decision for each child (edge case 2). */
import { type ContentOf, id, instant, list, narrative, optional, type WrittenOf } from '../fields.js';
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
export const ASK_TOGETHER_EXAMPLE: WrittenOf<typeof ASK_TOGETHER> = {
  neededBy: '2026-11-17T18:00:00Z',
  togetherOrApart: 'They asked not to be parted. He sleeps when she is in the next room, and she knows that it is not her job.',
  alternatives: 'Carers and homes for two: none within an hour has two rooms this week. For one: a farm, which would part them.',
  children: [
    {
      child: '6d5a9c1e-3b8f-4c2a-8e7d-1a2b3c4d5e6f',
      home: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
      socialWorker: 'sw-care-2',
      iro: 'iro',
      reasons: 'Maureen cannot look after you any longer. You asked to stay with your brother, and near your school.',
      risks: 'You look after him at night and are tired at school. Somebody else is awake now.',
    },
    {
      child: '2f7b6a90-4c1d-4e8a-b5f3-6c9d0e1a2b3c',
      home: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
      socialWorker: 'sw-care-2',
      iro: 'iro',
      reasons: 'Maureen cannot look after you any longer. You asked where your sister goes, and that you go there too.',
      risks: 'You wake at three and look for your sister. The person who is awake knows the song.',
    },
  ],
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
