import { command } from '../../command.js';
import { entryHidden } from '../../records/the-record/entry-hidden.js';
import { entryCanBeHidden } from '../../rules/entry-can-be-hidden.js';

/** Takes an entry out of sight and out of every reckoning (edge case 17). */
export const hideEntry = command({
  verb: 'hide-entry',
  title: 'Hide an entry',
  record: entryHidden,
  by: ['social-worker', 'team-manager', 'head-of-service', 'edt-worker', 'iro', 'data-protection-lead', 'dcs'],
  rules: [entryCanBeHidden],
  refolds: true,
  example: {
    entry: 116,
    because: 'about-another-child',
    account: 'A visit to another child was written down here. It stands on the right record now, and nobody outside the team has read it.',
  },
});
