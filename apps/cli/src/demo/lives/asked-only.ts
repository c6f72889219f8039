/** Requests that did not lead to a move: one not authorised, one withdrawn. */
import type { Scene, Story } from '../scene.js';
import { type When, whenOf } from './course.js';

const REQUEST = {
  reasons: 'You cannot stay where you are after Friday. You told me where you would like to live, and it is not on this list.',
  alternatives: 'Six homes asked by telephone. Two have not answered.',
  risks: 'You do not know anybody there.',
};

export const notAuthorised: Story = {
  key: 'not-authorised',
  child: { name: 'Gethin Summercourt', years: 13, days: 240 },
  home: { name: 'Cliff Chalet', address: 'Cliff Road, Fenmarsh, Brackenshire BX7 7QA' },
  socialWorker: 'sw-care-1',
  scenes: (days) => {
    const when = whenOf({ weeksAgo: 33 }, days);
    const neededBy = when(0, 'fri', '17:00');
    return [
      { at: when(0, 'tue', '10:00'), who: 'sw-care-1', verb: 'open-move', content: { neededBy } },
      { at: when(0, 'tue', '14:00'), who: 'sw-care-1', verb: 'send-request', content: { ...REQUEST, neededBy } },
      {
        at: when(0, 'tue', '16:00'),
        who: 'hos-care',
        verb: 'endorse-request',
        content: { comment: 'I do not like it. I send it on because Friday comes.' },
      },
      ...theNo(when),
    ];
  },
};

/** The director says no, the child is safe tonight, and hears of it the same day. */
const theNo = (when: When): Scene[] => [
  {
    at: when(0, 'wed', '09:30'),
    who: 'dcs',
    verb: 'not-authorise',
    as: 'no',
    content: {
      reasons:
        'Six telephone calls are not a search. A holiday chalet with staff who have never met the child is not safe. Two homes have not even answered.',
      reasonForTheChild:
        'I said no to this house, because it is not good enough for you and because we had not asked everybody. You stay where you are until Friday, and we ask properly.',
      insteadTonight: 'The carers keep you until Friday, with a worker in the evenings.',
    },
  },
  {
    at: when(0, 'wed', '10:20'),
    who: 'hos-care',
    verb: 'record-safe-tonight',
    content: {
      where: 'With the carers, as before.',
      withWhom: 'The carers, and a worker from four to ten.',
      plan: 'A worker again tomorrow; every home of the framework asked by noon.',
    },
  },
  {
    at: when(0, 'wed', '11:00'),
    who: 'sw-care-1',
    verb: 'file-decision',
    content: ({ entry, at }) => ({ decision: entry('no'), cmsRef: 'BXC-40012-D1', filedAt: at - 600_000 }),
  },
  {
    at: when(0, 'wed', '16:00'),
    who: 'sw-care-1',
    verb: 'tell-child',
    content: ({ entry }) => ({
      decision: entry('no'),
      by: 'social-worker',
      how: 'In person.',
      childSaid: '“Good. It had a slide and no heating.”',
    }),
  },
];

export const withdrawn: Story = {
  key: 'withdrawn',
  child: { name: 'Imogen Tarrant', years: 16, days: 200 },
  home: { name: 'Station House', address: 'Station Road, Hexley, Brackenshire BX9 3RS' },
  socialWorker: 'sw-youth-1',
  scenes: (days) => {
    const when = whenOf({ weeksAgo: 13 }, days);
    const neededBy = when(0, 'thu', '18:00');
    return [
      { at: when(0, 'mon', '12:00'), who: 'sw-youth-1', verb: 'open-move', content: { neededBy } },
      { at: when(0, 'mon', '16:00'), who: 'sw-youth-1', verb: 'send-request', content: { ...REQUEST, neededBy } },
      {
        at: when(0, 'tue', '11:00'),
        who: 'sw-youth-1',
        verb: 'withdraw-request',
        content: { why: 'A registered home has said yes. You saw it this morning and asked for the room with the slope.' },
      },
    ];
  },
};
