/** For each status a rule that is answered with it, in the words that it has. */
interface Refused {
  readonly rule: string;
  readonly detail: string;
  readonly field?: string;
}

export const REFUSALS: Readonly<Record<number, Refused>> = {
  400: { rule: 'validation', field: 'neededBy', detail: 'This is needed: Needed by.' },
  401: { rule: 'unauthenticated', detail: 'Sign in, or send a bearer token in the Authorization header.' },
  403: { rule: 'who-may', detail: '"Authorise" can be done by: dcs. None of your posts is one of these.' },
  404: { rule: 'not-found', detail: 'There is no such record.' },
  409: { rule: 'lifecycle', detail: '"Authorise" is not possible now: the request is being written.' },
  412: { rule: 'changed-meanwhile', detail: 'Somebody else has recorded something since you looked. Look again, then decide.' },
  413: { rule: 'too-large', detail: 'A body may be 100 kB at most.' },
  415: { rule: 'unsupported-media-type', detail: 'Send the body as application/json in UTF-8.' },
  422: {
    ...{ rule: 'occurred-not-in-the-future', field: 'occurredAt' },
    detail: 'This time has not come yet. Give the time at which it happened.',
  },
  429: { rule: 'too-many', detail: 'Too many requests. Try again in 20 seconds.' },
  500: { rule: 'fault', detail: 'Something went wrong on our side. Nothing was recorded. Give the instance when you ask about it.' },
  503: { rule: 'away', detail: 'The database cannot be reached, or is not migrated yet.' },
};
