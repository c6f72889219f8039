import type { MorningLine, NoticeKind } from './notice.js';

/** Names of things that policy and authority name, never of people. */
export interface Wording {
  /** A duty's name, from its id. */
  readonly duty: (duty: string) => string;
  readonly level: (level: string) => string;
  readonly post: (post: string) => string;
  /** An instant as people in England read it. */
  readonly when: (instant: number) => string;
  /** When these words are written. */
  readonly now: number;
  readonly publicUrl: string;
}

export interface Line extends MorningLine {
  readonly kind: NoticeKind;
  /** Why its date is that date, line by line. */
  readonly why?: readonly string[];
}

export interface Words {
  readonly subject: string;
  readonly body: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All that became known together, in one mail: what is waiting, since when, why you, and where to go. */
export const noticeWords = (post: string, lines: readonly Line[], wording: Wording): Words => {
  const blocks = lines.map((line) =>
    block([stopped(heading(line, wording)), ...facts(line, wording), because(line, wording), ...reasons(line)], line.move, wording),
  );
  return { subject: subject(lines), body: letter(blocks, post, wording) };
};

/** What is waiting for a post on the morning of a working day. */
export const morningWords = (post: string, lines: readonly MorningLine[], wording: Wording): Words => {
  const blocks = lines.map((line) => block([stopped(matter(line, wording)), ...facts(line, wording)], line.move, wording));
  const subject = `Homeward: this morning ${lines.length === 1 ? '1 matter is' : `${lines.length} matters are`} waiting`;
  return { subject, body: letter(blocks, post, wording) };
};

/** A question keeps its mark. */
const stopped = (sentence: string): string => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);

const reasons = ({ why = [] }: Line): string[] => (why.length === 0 ? [] : ['Why this date:', ...why.map((line) => `- ${line}`)]);

const block = (sentences: readonly string[], move: string | undefined, wording: Wording): string =>
  [...sentences, ...(move === undefined ? [] : [link(move, wording)])].join('\n');

/** Opening the page changes nothing: mail scanners follow every link before people do. */
const link = (move: string, { publicUrl }: Wording): string => {
  if (!UUID.test(move)) throw new Error('A notice links to a move by its id.');
  return `${publicUrl}/moves/${move}`;
};

const letter = (blocks: readonly string[], post: string, wording: Wording): string =>
  [...blocks, `Sent to you because you hold or cover the post: ${wording.post(post)}. Please do not reply to this address.`].join('\n\n') +
  '\n';

const matter = ({ duty }: { duty?: string }, wording: Wording): string =>
  duty === undefined ? 'A matter of this move' : wording.duty(duty);

const heading = (line: Line, wording: Wording): string => {
  const what = matter(line, wording);
  switch (line.kind) {
    case 'call':
      return `Waiting for you: ${what}`;
    case 'repeat':
      return `Still waiting for you: ${what}`;
    case 'reminder':
      return `Due soon: ${what}`;
    case 'stuck':
      return 'Homeward could not work out what falls due in this move. Please look at the move yourself and tell whoever runs Homeward';
    case 'told':
      return `For your information: ${what}`;
    case 'copy':
      return `Copy of a notice to another post: ${what}`;
  }
};

const facts = ({ since, due }: MorningLine, { when, now }: Wording): string[] => {
  if (due === undefined) return [`Waiting since ${when(since)}.`];
  return [due < now ? `Past its date since ${when(due)}.` : `Due ${when(due)}.`];
};

const because = ({ kind, level }: Line, wording: Wording): string => {
  const reached = level === undefined ? '' : ` The call has reached ${wording.level(level)}.`;
  switch (kind) {
    case 'call':
      return `Why you: it is not on record as done.${reached}`;
    case 'repeat':
      return `Why again: nothing has met it since you were last called.${reached}`;
    case 'reminder':
      return 'Why now: there is still time to do it and to put it on record.';
    case 'stuck':
      return 'Why you: until this is mended, nobody is called for this move automatically.';
    case 'told':
    case 'copy':
      return `Nothing is asked of you.${reached}`;
  }
};

const subject = (lines: readonly Line[]): string => {
  const has = (...kinds: NoticeKind[]): number => lines.filter(({ kind }) => kinds.includes(kind)).length;
  const count = (n: number, one: string, many: string): string => `Homeward: ${n} ${n === 1 ? one : many}`;
  if (has('call', 'repeat') > 0) return count(has('call', 'repeat'), 'matter is waiting for you', 'matters are waiting for you');
  if (has('stuck') > 0) return 'Homeward: a move needs looking at';
  if (has('reminder') > 0) return count(has('reminder'), 'matter is due soon', 'matters are due soon');
  return 'Homeward: for your information';
};
