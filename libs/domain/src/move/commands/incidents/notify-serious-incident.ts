import { command } from '../../command.js';
import { seriousIncidentNotified } from '../../records/incidents/serious-incident-notified.js';

export const notifySeriousIncident = command({
  verb: 'notify-serious-incident',
  title: 'Notify a serious incident',
  record: seriousIncidentNotified,
  by: ['head-of-service', 'assistant-director', 'dcs', 'head-of-safeguarding'],
  rules: [],
  example: {
    to: 'both',
    ref: 'SIN-2026-0093',
    account: 'Notified by Gwen Abara at 15:10. The panel asks for a rapid review within fifteen working days.',
  },
});
