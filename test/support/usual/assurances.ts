/** What each act of assurance usually holds. */
import { TEXT } from '../story.js';

export const ASSURANCES: Readonly<Record<string, { readonly by: string; readonly content: Readonly<Record<string, unknown>> }>> = {
  'send-weekly-list': { by: 'performance', content: { children: 12, sentTo: [{ post: 'chief-executive' }] } },
  'state-list-complete': {
    by: 'list-keeper',
    content: { children: 12, financeCompared: true, withoutUrnCompared: true, nightLogCompared: true, found: TEXT },
  },
  'hold-assurance-meeting': { by: 'dcs', content: { patterns: TEXT, sufficiency: TEXT, promptness: TEXT, pastTheirDate: TEXT } },
  'evaluate-out-of-hours': { by: 'edt-manager', content: { moves: 3, evaluation: TEXT } },
};
