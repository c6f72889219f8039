import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { openHouse } from '#apps/composition/src/house';
import { type CliCommand, complain, say } from '../command.js';
import { openForReading } from '../open.js';
import { BadPolicyFile, type PolicyFile, readPolicyFile } from '../policy-file.js';

/** Two persons: whoever the file names proposes it, and somebody else, a policy administrator, adopts it. */
export const adoptPolicyCommand: CliCommand = {
  name: 'adopt-policy',
  help: 'adopt-policy <file> <person>  put a version of the policy in force; the person adopts what another proposed',
  run: async ([path, person], env) => {
    if (path === undefined || person === undefined) {
      complain('Say which file, and who adopts it: homeward adopt-policy <file.yaml> <person>');
      return 2;
    }
    const file = await read(path);
    if (!file) return 2;
    return openForReading(env, async (db) => {
      const house = openHouse(db, () => undefined);
      const answer = await house.act({
        given: { verb: 'adopt-policy', content: { ...file } },
        caller: person,
        key: randomUUID(),
        source: 'cli',
      });
      if ('refusal' in answer) {
        const { rule, detail, facts } = answer.refusal;
        complain(`Not adopted (${rule}${facts?.['entry'] === undefined ? '' : `, ${String(facts['entry'])}`}): ${detail}`);
        return 1;
      }
      say(`Adopted, in force from ${file.inForceFrom}: ${String(file.changes.length)} changes of the default.`);
      return 0;
    });
  },
};

const read = async (path: string): Promise<PolicyFile | undefined> => {
  try {
    return readPolicyFile(await readFile(path, 'utf8'));
  } catch (error) {
    complain(error instanceof BadPolicyFile ? error.message : `The file cannot be read: ${path}`);
    return undefined;
  }
};
