/** Money and contract. */
import { TEXT } from '../story.js';
import { type Section } from './section.js';
import { there } from './stories.js';

const FUNDING = { weeklyCost: 1_050_000, approvedBy: 'ad', approvedOn: '2026-11-17' };

export const money: Section = {
  commands: {
    'record-funding': { by: 'commissioning', content: () => ({ ...FUNDING, panel: 'was-not-asked' }) },
    'record-contract': { by: 'commissioning', content: () => ({ from: '2026-11-17', noticeDays: 14, ref: 'IPA-7' }) },
    'record-notice': { by: 'commissioning', content: () => ({ from: 'provider', homeEndsOn: '2026-12-15', account: TEXT }) },
  },
  rules: {
    'approved-by-then': [
      () => there().tries('commissioning', 'record-funding', { ...FUNDING, approvedOn: '2026-11-19', panel: 'agreed' }),
      () => there().tries('commissioning', 'record-funding', { ...FUNDING, approvedOn: '2026-11-18', panel: 'agreed' }),
    ],
    'says-what-the-panel-held-up': [
      () => there().tries('commissioning', 'record-funding', { ...FUNDING, panel: 'wanted-to-wait' }),
      () => there().tries('commissioning', 'record-funding', { ...FUNDING, panel: 'wanted-to-wait', heldUp: TEXT }),
    ],
    'contract-ends-after-it-begins': [
      () => there().tries('commissioning', 'record-contract', { from: '2026-11-17', endsOn: '2026-11-16', noticeDays: 14 }),
      () => there().tries('commissioning', 'record-contract', { from: '2026-11-17', endsOn: '2026-11-17', noticeDays: 14 }),
    ],
  },
  open: {},
};
