import { command } from '../../command.js';
import { iroViewed } from '../../records/iro/iro-viewed.js';

export const recordIroView = command({
  verb: 'record-iro-view',
  title: 'Record your view as reviewing officer',
  record: iroViewed,
  by: ['iro', 'iro-manager'],
  rules: [],
  example: {
    view: 'To keep them together was right. Two weeks is the longest that I can agree with, and I have not seen what would let Bea have both of them.',
    agrees: 'agrees-with-conditions',
    childsWishes: 'One house, and to be told things before they happen. You said that twice, so I write it twice.',
  },
});
