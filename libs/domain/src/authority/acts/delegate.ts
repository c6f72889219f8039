import { id, instant } from '../../fields.js';
import { act } from '../act.js';
import { delegationIsTheHoldersOwn, endsAfterItBegins } from '../rules.js';

/** The director lets a named post decide, between dates. */
export const delegate = act({
  verb: 'delegate',
  title: 'Delegate decisions',
  kind: 'delegated',
  fields: { fromPost: id('post', 'Whose decisions'), toPost: id('post', 'Who may decide'), from: instant('From'), to: instant('Until') },
  by: ['dcs'],
  rules: [delegationIsTheHoldersOwn, endsAfterItBegins],
  example: { fromPost: 'dcs', toPost: 'ad', from: '2026-12-24T17:00:00Z', to: '2027-01-04T09:00:00Z' },
  evolve: (state, { seq, content }) => ({ ...state, delegations: [...state.delegations, { seq, ...content }] }),
});
