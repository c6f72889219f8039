import { command } from '../../command.js';
import { ofstedTold } from '../../records/court/ofsted-told.js';

export const tellOfsted = command({
  verb: 'tell-ofsted',
  title: 'Record that Ofsted was told',
  record: ofstedTold,
  by: ['commissioning-head', 'commissioning', 'head-of-service', 'assistant-director', 'dcs'],
  rules: [],
});
