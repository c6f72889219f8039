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
  example: {
    allegation: 83,
    ref: 'LADO-26-218',
    advice:
      'Strategy meeting on Monday at ten. Nobody asks her about it again until then. The agency is told by the officer and not by us.',
  },
  whenCorrected: [theEntryNamedIsRight('allegation', allegationMade.of, 'allegation')],
});
