/** Records of the end of the stay. */
import { homeRegistered } from './home-registered.js';
import { stayEnded } from './stay-ended.js';

export const ENDING = [homeRegistered, stayEnded] as const;
