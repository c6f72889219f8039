import { count, id, narrative } from '../../../fields.js';
import { keptRecord } from '../../record.js';
import type { MoveState } from '../../state.js';
import { vacancyRecorded } from './vacancy-recorded.js';

const kept = keptRecord({
  kind: 'allocated',
  name: 'Allocation and handover',
  fields: {
    vacancy: count('Entry of the vacancy', 1, 1_000_000),
    post: id('post', 'Post'),
    handover: narrative('Handover: what was open, and what the child needs to know'),
  },
  keeps: ({ vacancy }) => ({ vacancy }),
});

/** Somebody is allocated again; what was open is handed over. */
export const allocated = {
  ...kept,
  evolve: (state, entry) => {
    const { vacancy, post } = entry.content;
    const whose = vacancyRecorded.of(state).find(({ seq }) => seq === vacancy)?.whose;
    return { ...kept.evolve(state, entry), posts: { ...state.posts, ...(whose && NOW[whose](post)) } };
  },
} satisfies typeof kept;

/** The team manager stands above the social worker's post. */
const NOW: Readonly<Record<'social-worker' | 'team-manager' | 'iro', (post: string) => Partial<MoveState['posts']>>> = {
  'social-worker': (post) => ({ socialWorker: post }),
  'team-manager': () => ({}),
  iro: (post) => ({ iro: post }),
};
