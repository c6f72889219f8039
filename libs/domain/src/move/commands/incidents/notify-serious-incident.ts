import { command } from '../../command.js';
import { seriousIncidentNotified } from '../../records/incidents/serious-incident-notified.js';

export const notifySeriousIncident = command({
  verb: 'notify-serious-incident',
  title: 'Notify a serious incident',
  record: seriousIncidentNotified,
  by: ['head-of-service', 'assistant-director', 'dcs', 'head-of-safeguarding'],
  rules: [],
});
