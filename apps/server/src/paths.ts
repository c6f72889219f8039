/** Every URL of the server. `:name` stands for a part that varies. */
export const PATHS = {
  front: '/',
  style: '/style.css',
  staySignedInScript: '/stay-signed-in.js',
  health: '/health',
  ready: '/ready',
  signIn: '/sign-in',
  signInCallback: '/sign-in/callback',
  signOut: '/sign-out',
  signOutEverywhere: '/sign-out/everywhere',
  signedOut: '/signed-out',
  staySignedIn: '/session/stay',
  sessionEnded: '/session-ended',
  looks: '/looks',
  looksAtChild: '/looks/:child',
  api: {
    openapi: '/api/openapi.json',
    session: '/api/session',
    extendSession: '/api/session/extend',
    moves: '/api/moves',
    /** The commands that begin a move, by verb. */
    open: (verb: string) => `/api/moves/${verb}`,
    move: '/api/moves/:move',
    /** Every other command on a move, by verb. */
    command: (verb: string) => `/api/moves/:move/${verb}`,
    why: '/api/moves/:move/duties/:duty/why',
    searchChildren: '/api/children/search',
    child: '/api/children/:child',
    searchHomes: '/api/homes/search',
    searchProviders: '/api/providers/search',
    waiting: '/api/work/waiting',
    pastItsDate: '/api/work/past-its-date',
    dueNext: '/api/work/due-next',
    emergency: '/api/emergencies',
    looks: '/api/looks',
    looksAtChild: '/api/looks/:child',
    inbox: '/api/inbox',
    inboxRead: '/api/inbox/read',
    authority: '/api/authority',
    policy: '/api/authority/policy',
    act: (verb: string) => `/api/authority/${verb}`,
  },
} as const;

/** A path with its parts filled in: `href(PATHS.api.move, { move })`. */
export const href = (path: string, parts: Readonly<Record<string, string>>): string =>
  path.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
