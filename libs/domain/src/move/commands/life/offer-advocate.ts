import { command } from '../../command.js';
import { advocateOffered } from '../../records/life/advocate-offered.js';

export const offerAdvocate = command({
  verb: 'offer-advocate',
  title: 'Offer an advocate',
  record: advocateOffered,
  by: ['social-worker', 'team-manager', 'iro', 'edt-worker'],
  rules: [],
  example: {
    answer: 'accepted',
    account: '“Somebody who isn’t from here?” Yes. You chose a woman, and you meet her on Monday after school.',
  },
});
