/** Until when a session lasts, in words: for every page, and for its script, which asks again before it warns. */
import type { Lifetime, Session } from '#access/sessions/sessions';

/** So long before the end people are warned; longer where nothing puts it off, and they have to finish what they write. */
export const WARNED_MINUTES = { idle: 5, latest: 15 } as const;
/** What another tab has done meanwhile is noticed so soon. */
const WHILE_WARNING = 60;

export interface Until {
  readonly until: string;
  readonly warning: string | null;
  /** Staying makes it longer. */
  readonly canStay: boolean;
  /** Seconds after which something else may have to be said. */
  readonly askAgainIn: number;
}
export type Lasting = Pick<Session, 'idleLeft' | 'left' | 'idleEndsAt' | 'endsAt'>;

export const hoursInWords = (hours: number): string => (hours === 1 ? 'an hour' : `${hours} hours`);

const LOCAL = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });

/** Never later than it is: seconds are left out. */
export const untilOf = (session: Lasting, { idleMinutes, hours }: Lifetime): Until => {
  const { idleLeft, left } = session;
  const canStay = idleLeft < left;
  // A session that is short altogether is not warned of all the time.
  const toIdleWarning = idleLeft - Math.min(WARNED_MINUTES.idle, idleMinutes / 2) * 60;
  const toLastWarning = left - WARNED_MINUTES.latest * 60;
  const [idle, latest] = [LOCAL.format(session.idleEndsAt), LOCAL.format(session.endsAt)];
  const warnings = [canStay && toIdleWarning <= 0 && isIdle(idle), toLastWarning <= 0 && isOver(latest, hours)].filter(
    (words) => words !== false,
  );
  const changes = [toIdleWarning, toLastWarning].filter((seconds) => seconds > 0);
  return {
    until: canStay ? `You are signed in until ${idle} if you do nothing.` : `You are signed in until ${latest}.`,
    warning: warnings.length > 0 ? warnings.join(' ') : null,
    canStay,
    askAgainIn: Math.ceil(Math.min(idleLeft + 1, ...changes, ...(warnings.length > 0 ? [WHILE_WARNING] : []))),
  };
};

const isIdle = (at: string): string =>
  `You will be signed out at ${at}, because nothing was asked of Homeward for a while. To go on, choose “Stay signed in”: otherwise what you have typed and not sent is lost.`;

const isOver = (at: string, hours: number): string =>
  `At ${at} you will be signed out, ${hoursInWords(hours)} after you signed in, and that cannot be put off. Save what you have typed before then, and sign in again.`;
