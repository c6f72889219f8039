import { command } from '../../command.js';
import { visited } from '../../records/life/visited.js';
import { duringTheStay } from '../../rules/during-the-stay.js';
import { saysWhyNotAlone } from '../../rules/says-why-not-alone.js';

/** The two-minute visit note. */
export const recordVisit = command({
  verb: 'record-visit',
  title: 'Record a visit',
  record: visited,
  by: ['social-worker', 'team-manager', 'edt-worker'],
  rules: [duringTheStay, saysWhyNotAlone],
  example: {
    occurredAt: '2026-11-18T16:05:00Z',
    by: 'social-worker',
    announced: false,
    seen: true,
    alone: 'alone',
    safetyConcern: false,
    note: 'You showed me the drawing of the barn. You have slept, your brother has not: he comes into your room at three. I asked Dee to sit on the landing.',
    cmsRef: 'BX-2026-11871',
  },
  otherExamples: {
    'Not alone, with the reason': {
      by: 'social-worker',
      announced: true,
      seen: true,
      alone: 'not-appropriate',
      whyNotAlone: 'You asked for your brother to stay in the room, because he cries when you go out of it.',
      safetyConcern: true,
      note: 'There is a new lock on the kitchen. Nobody could tell me why, and I have rung Dilys from the car.',
    },
    'Written down two days later': {
      occurredAt: '2026-12-02T15:10:00Z',
      by: 'named-deputy',
      announced: true,
      seen: true,
      alone: 'alone',
      safetyConcern: false,
      note: 'We sat on the sea wall. You asked what a judge wears when it is only a video.',
      lateReason: 'away-from-signal',
    },
  },
  whenCorrected: [duringTheStay, saysWhyNotAlone],
});
