/** The provider in the demonstration's own process: made when somebody first signs in, for it is large. */
import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Config } from '#platform/config';
import type { Mounted } from '../../api/more.js';
import { PATHS } from '../../paths.js';
import type { ProviderSettings } from '../../sign-in/doorway.js';
import { personasOf } from '../demo-issuer.js';
import type { Handle } from './make-provider.js';

const PATH = '/demo/provider';
const CLIENT = 'homeward';

export interface DemoProvider {
  readonly mounted: readonly [path: string, handle: Mounted];
  readonly settings: ProviderSettings;
}

/** The secret is made anew at each start, and known to nobody. */
export const mountProvider = (db: DataSource, { mode, publicUrl, port }: Pick<Config, 'mode' | 'publicUrl' | 'port'>): DemoProvider => {
  if (mode !== 'demo') throw new Error('Only a demonstration lets anybody sign in as anybody.');
  const client = { issuer: `${publicUrl}${PATH}`, clientId: CLIENT, clientSecret: randomBytes(32).toString('hex') };
  const addresses = { redirectUri: `${publicUrl}${PATHS.signInCallback}`, signedOutUri: `${publicUrl}${PATHS.signedOut}` };
  const personas = () => personasOf(db);
  let made: Promise<Handle> | undefined;
  const load = async (): Promise<Handle> => (await import('./make-provider.js')).makeProvider({ ...client, ...addresses, personas });
  return {
    mounted: [PATH, (request, response, next) => void (made ??= load()).then((handle) => handle(request, response)).catch(next)],
    // From this process the public address may be out of reach.
    settings: { ...client, keyedBy: 'sub', fetch: (url, init) => fetch(url.replace(publicUrl, `http://127.0.0.1:${port}`), init) },
  };
};
