import { code, id, instant } from '../../fields.js';
import { act } from '../act.js';
import { coverComesFromAbove, endsAfterItBegins, postIsKnown } from '../rules.js';

/** A deputy stands in for the holder, or somebody is on call for the post at night, at weekends and on holidays. Always dated. */
export const arrangeCover = act({
  verb: 'arrange-cover',
  title: 'Arrange cover or a turn on call',
  kind: 'cover-arranged',
  fields: {
    post: id('post', 'Post'),
    person: id('person', 'Person'),
    kind: code('As', ['cover', 'on-call']),
    from: instant('From'),
    to: instant('Until'),
  },
  by: ['policy-administrator', 'team-manager', 'head-of-service', 'assistant-director', 'dcs'],
  rules: [postIsKnown, endsAfterItBegins, coverComesFromAbove],
  example: { post: 'tm-care', person: 'person-07', kind: 'cover', from: '2026-12-21T09:00:00Z', to: '2027-01-04T09:00:00Z' },
  evolve: (state, { seq, content }) => ({ ...state, covers: [...state.covers, { seq, ...content }] }),
});
