import { count, date, id, list } from '../../fields.js';
import { act } from '../act.js';
import { assured } from '../assured.js';
import { beginsAPeriod } from '../rules.js';

/** The list for chief executive and lead member: opened and sent by a person, without names. */
export const sendWeeklyList = act({
  verb: 'send-weekly-list',
  title: 'Send the weekly list',
  kind: 'weekly-list-sent',
  fields: {
    of: date('First day of the week'),
    children: count('Children on the list', 0, 10_000),
    sentTo: list('Sent to', { post: id('post', 'Post') }, { max: 20 }),
  },
  by: ['performance-officer', 'assistant-director', 'dcs'],
  rules: [beginsAPeriod('week')],
  example: { of: '2026-11-16', children: 11, sentTo: [{ post: 'chief-executive' }, { post: 'dcs' }] },
  evolve: assured('weekly-list-sent'),
});
