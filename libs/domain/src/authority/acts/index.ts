/** Every act of the authority. A new one is a file and a line here. */
import type { AnyAct } from '../act.js';
import { adoptCalendar } from './adopt-calendar.js';
import { adoptPolicy } from './adopt-policy.js';
import { appoint } from './appoint.js';
import { arrangeCover } from './arrange-cover.js';
import { delegate } from './delegate.js';
import { establishPost } from './establish-post.js';
import { vacatePost } from './vacate-post.js';

export const ACTS: readonly AnyAct[] = [establishPost, appoint, vacatePost, arrangeCover, delegate, adoptPolicy, adoptCalendar];

export const actNamed = (verb: string): AnyAct | undefined => ACTS.find((act) => act.verb === verb);
export const actOfKind = (kind: string): AnyAct | undefined => ACTS.find((act) => act.kind === kind);
