import { command } from '../../command.js';
import { addressRecorded } from '../../records/the-move/address-recorded.js';

export const recordAddress = command({
  verb: 'record-address',
  title: 'Record where the home is',
  record: addressRecorded,
  by: ['social-worker', 'team-manager', 'commissioning', 'edt-worker'],
  rules: [],
  example: { area: 'adjoining-area', regulator: 'ofsted', runBy: 'private', address: 'Plover Barn, Saltings Way, Nether Ings' },
});
