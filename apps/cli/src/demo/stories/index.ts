/** The moves of the demonstration: six told in full, and the lives of fourteen months. */
import { LIVES } from '../lives/index.js';
import type { Story } from '../scene.js';
import { withItsMoney } from '../lives/money.js';
import { withItsPaper } from '../lives/paper.js';
import { foundThere } from './found-there.js';
import { livingThere } from './living-there.js';
import { movedOn } from './moved-on.js';
import { saidByTelephone } from './said-by-telephone.js';
import { waitingForTheDirector } from './waiting-for-the-director.js';
import { waitingForTheHeadOfService } from './waiting-for-the-head-of-service.js';

const TOLD: readonly Story[] = [
  withItsPaper(movedOn, { team: 'care', weeksAgo: 5, left: 4 }),
  withItsPaper(livingThere, { team: 'youth', weeksAgo: 3 }),
  withItsPaper(foundThere, { team: 'care', weeksAgo: 2 }),
  saidByTelephone,
  waitingForTheDirector,
  waitingForTheHeadOfService,
  ...LIVES,
];

export const STORIES: readonly Story[] = TOLD.map(withItsMoney);
