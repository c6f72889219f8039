import { command } from '../../command.js';
import { searchRecorded } from '../../records/oversight/search-recorded.js';
import { somethingIsListed } from '../../rules/something-is-listed.js';

export const recordSearch = command({
  verb: 'record-search',
  title: 'Record a search for a registered home',
  record: searchRecorded,
  by: ['placements', 'commissioning', 'social-worker', 'team-manager', 'edt-worker'],
  rules: [somethingIsListed('asked')],
  example: {
    source: 'own',
    asked: [
      { home: 'Hawthorn House, Hexley', couldNotOffer: 'Two rooms: one is free in January.' },
      { home: 'The Limes, Fenmarsh', couldNotOffer: 'A room for a child of nine: they are registered from twelve.' },
      { home: 'Foster home, Little Fenwick', couldNotOffer: 'Somebody awake at night.' },
    ],
  },
  whenCorrected: [somethingIsListed('asked')],
});
