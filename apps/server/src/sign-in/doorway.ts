/** What the door is set up with: where people come in, for how long, and how often they may ask. */
import type { Config, SecondFactor } from '#platform/config';
import { PATHS } from '../paths.js';

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly keyedBy: 'sub' | 'tid+oid';
  /** Whoever signs in has to have this app role. */
  readonly role?: string | undefined;
  readonly secondFactor?: SecondFactor | undefined;
  /** How a demonstration reaches the provider in its own process. */
  readonly fetch?: (url: string, init: object) => Promise<Response>;
}
export type LimitSettings = Config['door']['limits'];

export interface Doorway {
  readonly publicUrl: string;
  /** Only a demonstration may keep a session in a cookie that plain HTTP carries. */
  readonly plainCookies: boolean;
  readonly idleMinutes: number;
  readonly hours: number;
  readonly stepUpMinutes: number;
  readonly proxies: number;
  readonly limits?: LimitSettings;
  readonly provider?: ProviderSettings | undefined;
}

export const USUAL_DOORWAY: Doorway = {
  ...{ publicUrl: 'http://localhost:3000', plainCookies: false, idleMinutes: 30, hours: 10, stepUpMinutes: 15, proxies: 0 },
};

export const doorwayOf = ({ mode, publicUrl, door, oidc }: Config, ofDemo?: ProviderSettings): Doorway => ({
  ...{ publicUrl, idleMinutes: door.idleMinutes, hours: door.hours, stepUpMinutes: door.stepUpMinutes },
  ...{ proxies: door.proxies, limits: door.limits },
  plainCookies: mode === 'demo' && publicUrl.startsWith('http:'),
  provider: ofDemo ?? (door.client && { ...door.client, keyedBy: oidc?.keyedBy ?? 'sub', secondFactor: oidc?.secondFactor }),
});

/** The only address to which the provider sends anybody back. */
export const callbackOf = ({ publicUrl }: Doorway): string => `${publicUrl}${PATHS.signInCallback}`;
export const originOf = ({ publicUrl }: Doorway): string => new URL(publicUrl).origin;
