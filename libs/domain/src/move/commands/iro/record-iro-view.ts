import { command } from '../../command.js';
import { iroViewed } from '../../records/iro/iro-viewed.js';

export const recordIroView = command({
  verb: 'record-iro-view',
  title: 'Record your view as reviewing officer',
  record: iroViewed,
  by: ['iro', 'iro-manager'],
  rules: [],
});
