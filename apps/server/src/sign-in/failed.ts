/** Why a sign-in came to nothing: thrown, and shown as a page in words. */
import { PATHS } from '../paths.js';

export type WhyFailed =
  | 'not-set-up'
  | 'from-elsewhere'
  | 'not-begun'
  | 'refused'
  | 'not-believed'
  | 'not-fresh'
  | 'away'
  | 'no-role'
  | 'no-second-factor'
  | 'no-person'
  | 'no-post'
  | 'disabled'
  | 'not-from-here';

const WORDS: Readonly<Record<WhyFailed, readonly [status: number, heading: string, text: string]>> = {
  'not-set-up': [404, 'Nobody signs in here', 'This service takes tokens from programs only. Ask whoever runs it to set up signing in.'],
  'from-elsewhere': [403, 'Do you want to sign in?', 'Another site led you here. Nobody is signed in until you say so.'],
  'not-begun': [
    400,
    'This sign-in cannot be finished',
    'It was begun in another browser, more than ten minutes ago, or it was finished already. Begin again.',
  ],
  refused: [
    403,
    'You were not signed in',
    'Your organisation’s sign-in service did not let you in, or you turned back. You can try again.',
  ],
  'not-believed': [
    400,
    'This sign-in cannot be trusted',
    'What the sign-in service answered does not prove who you are. Begin again; if it happens again, tell whoever runs this service.',
  ],
  'not-fresh': [
    403,
    'You were not asked to sign in again',
    'For a decision you have to sign in anew, and the sign-in service does not say that you did. Tell whoever runs this service: its answers need auth_time.',
  ],
  away: [503, 'Signing in is not possible just now', 'The sign-in service or our own register does not answer. Try again in a moment.'],
  'no-role': [
    403,
    'Your account has no role here yet',
    'Ask whoever looks after your organisation’s accounts to give yours the role for Homeward.',
  ],
  'no-second-factor': [
    403,
    'You were not asked for a second factor',
    'To come in here you need more than a password, such as an app on your telephone. Ask whoever looks after your organisation’s accounts to set it up, then sign in again.',
  ],
  'no-person': [
    403,
    'Your account does not say who you are',
    'Tell whoever runs this service: the sign-in service’s answer does not name a person.',
  ],
  'no-post': [
    403,
    'You hold no post here at present',
    'You are signed in to your organisation, but you hold no post of this authority in Homeward, and cover none. Ask whoever looks after the posts.',
  ],
  'not-from-here': [403, 'This page is out of date', 'Nothing was done. Go back, load the page again, and try once more.'],
  disabled: [403, 'Your account is closed at present', 'Ask whoever looks after the posts of this authority.'],
};

export class SignInFailed extends Error {
  constructor(
    readonly why: WhyFailed,
    /** What the provider's library said: a code, for the log. */
    readonly code?: string,
    /** Where to try again. */
    readonly again: string = PATHS.signIn,
  ) {
    super(why);
  }

  get status(): number {
    return WORDS[this.why][0];
  }
  get heading(): string {
    return WORDS[this.why][1];
  }
  get text(): string {
    return WORDS[this.why][2];
  }
}
