import { disablePerson, enablePerson } from '#access/sessions/disabled';
import { endAllOf } from '#access/sessions/sessions';
import { inTransaction, type Tx } from '#platform/database';
import { type CliCommand, complain, say } from '../command.js';
import { openForReading } from '../open.js';

const ofPerson = (name: string, help: string, work: (tx: Tx, person: string) => Promise<string>): CliCommand => ({
  name,
  help: `${`${name} <person>`.padEnd(28)}${help}`,
  run: (args, env) => {
    const [person, ...others] = args;
    if (person === undefined || person.startsWith('-') || others.length > 0) {
      complain(`Usage: homeward ${name} <person>`);
      return Promise.resolve(2);
    }
    return openForReading(env, async (db) => {
      say(await inTransaction(db, (tx) => work(tx, person)));
      return 0;
    });
  },
});

/** For whoever leaves, or has lost a telephone. Their posts are the authority's to give to somebody else. */
export const disableCommand = ofPerson(
  'disable',
  'close the door to a person: ends their sessions, refuses their tokens',
  async (tx, person) => `${person} is disabled; sessions ended: ${await disablePerson(tx, person)}.`,
);

export const enableCommand = ofPerson('enable', 'open it again', async (tx, person) =>
  (await enablePerson(tx, person)) ? `${person} may sign in again.` : `${person} was not disabled.`,
);

export const signOutCommand = ofPerson(
  'sign-out',
  'end every session of a person',
  async (tx, person) => `Sessions of ${person} ended: ${await endAllOf(tx, person)}.`,
);
