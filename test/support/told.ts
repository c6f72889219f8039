/** The examples of the API, given to the core one after another: what they refer to is adapted, and nothing else. */
import { CORRECTION_EXAMPLE, CORRECT_ENTRY, commandBody, correctionBody } from '#apps/server/src/api/command-body';
import { personOf, SEATS } from '#apps/cli/src/demo/authority';
import { checked } from '#apps/server/src/dto/dto';
import { actNamed } from '#domain/authority/acts/index';
import { cut } from '#domain/calendar/instant';
import { type AuthorityState, type Cover, emptyAuthority } from '#domain/authority/state';
import { commandNamed } from '#domain/move/commands/index';
import type { Refusal } from '#domain/refusal';
import type { AuthorityStory } from './authority-story.js';
import { LONG_AGO, type Story } from './story.js';
import { usual } from './usual/index.js';
import { lastOf } from './usual/section.js';

type Content = Readonly<Record<string, unknown>>;

const cover = (post: string, by: string): Cover => ({ seq: 2, post, person: personOf(by), kind: 'cover', from: LONG_AGO });

/** Brackenshire. A head of service stands in for a team manager who is ill, another for the director who is away. */
export const BRACKENSHIRE: AuthorityState = {
  ...emptyAuthority,
  posts: Object.fromEntries(SEATS.map(({ name: _, ...seat }) => [seat.post, { id: seat.post, ...seat }])),
  holdings: SEATS.map(({ post }) => ({ seq: 1, from: LONG_AGO, post, person: personOf(post) })),
  covers: [cover('tm-youth', 'hos-youth'), cover('dcs', 'hos-care')],
};

/** The example of this name; the usual one where none is named. */
const exampleOf = (verb: string, other?: string): Content => {
  const { example, otherExamples = {} } = commandNamed(verb)!;
  const found = other === undefined ? example : otherExamples[other];
  if (!found) throw new Error(`${verb} has no example called ${other ?? ''}`);
  return found;
};

interface Line {
  readonly time: string;
  readonly person: string;
  readonly verb: string;
  readonly other?: string;
}
/** When, which post, which command, and after a colon which of its other examples. */
const parsed = (line: string): Line => {
  const [, time, post, verb, other] = /^(\S+ \S+) (\S+) ([^:\s]+)(?:: (.+))?$/.exec(line)!;
  return { time: time!, person: personOf(post!), verb: verb!, ...(other !== undefined && { other }) };
};

export const told = (story: Story, line: string): Refusal | undefined => {
  const { time, person, verb, other } = parsed(line);
  story.until(time);
  if (verb === CORRECT_ENTRY)
    return story.tries(person, verb, { ...correctionBody(CORRECTION_EXAMPLE).content, entry: lastOf(story, 'visited') });
  const { occurredAt, content } = commandBody(commandNamed(verb)!, exampleOf(verb, other));
  return story.tries(person, verb, fitted(story, verb, content), occurredAt);
};

export const toldAct = (story: AuthorityStory, line: string): Refusal | undefined => {
  const { time, person, verb } = parsed(line);
  const { fields, example } = actNamed(verb)!;
  return story.until(time).tries(person, verb, checked(fields, example));
};

/** Entries and duties have other numbers in every move, and the date of birth is filled in by the service. */
const fitted = (story: Story, verb: string, content: Content): Content => {
  const { fields } = commandNamed(verb)!.record;
  const usually = () => usual(verb).content(story);
  return Object.fromEntries([
    ...Object.entries(content).map(([name, value]) => {
      if (fields[name]?.label.startsWith('Entry')) return [name, usually()[name]];
      if (name === 'duty') return [name, dutyLike(story, value as string)];
      return [name, name === 'answers' ? answering(story, value as Content[]) : value];
    }),
    ...('bornOn' in fields ? [['bornOn', story.opening.bornOn]] : []),
  ]) as Content;
};

/** The last duty of the same entry of the policy about which somebody was called. */
const dutyLike = ({ events }: Story, duty: string): string => {
  const called = events.filter(({ type }) => type === 'raised').map(({ content }) => content['duty'] as string);
  return called.findLast((id) => id.split('@')[0] === duty.split('@')[0] && !id.endsWith('.floor')) ?? duty;
};

/** Every duty that has to be answered, as the first of the example is. */
const answering = (story: Story, [first]: readonly Content[]): Content[] =>
  story
    .duties()
    .filter(({ entry, status, due }) => entry.attention === 'list' && status.is === 'open' && due !== undefined && due < cut(story.now))
    .map(({ id }) => ({ ...first, duty: id }));
