import { command } from '../../command.js';
import { ladoReferred } from '../../records/incidents/lado-referred.js';
import { theEntryNamedIsRight } from '../../rules/the-entry-named-is-right.js';
import { allegationMade } from '../../records/incidents/allegation-made.js';

export const referToLado = command({
  verb: 'refer-to-lado',
  title: 'Refer to the LADO',
  record: ladoReferred,
  by: ['team-manager', 'head-of-service', 'social-worker'],
  rules: [theEntryNamedIsRight('allegation', allegationMade.of, 'allegation')],
  whenCorrected: [theEntryNamedIsRight('allegation', allegationMade.of, 'allegation')],
});
