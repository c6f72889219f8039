import { code, instant, narrative } from '../../../fields.js';
import { CHAIN, chainFrom } from '../../chain.js';
import { record, markOf } from '../../record.js';
import { OPENING, opened } from '../request/opening.js';

/** The child was there already when anybody with authority knew; occurredAt is when it was found out. */
export const foundThere = record({
  kind: 'found-there',
  name: 'Child found to be living there',
  fields: {
    ...OPENING,
    livingThereSince: instant('Living there since'),
    found: code('What was found', [
      'never-registered',
      'registration-expired',
      'registration-suspended',
      'annex-of-a-registered-home',
      'supported-accommodation-giving-care',
    ]),
    ...CHAIN,
    account: narrative('How it came to be known'),
  },
  evolve: (_, entry) => {
    const mark = markOf(entry);
    return {
      ...opened('found-there', entry.content, mark),
      ...chainFrom(entry.content),
      discovered: mark,
      moved: { ...mark, at: entry.content.livingThereSince, afterNo: false },
    };
  },
});
