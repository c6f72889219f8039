import { command } from '../../command.js';
import { ofstedTold } from '../../records/court/ofsted-told.js';

export const tellOfsted = command({
  verb: 'tell-ofsted',
  title: 'Record that Ofsted was told',
  record: ofstedTold,
  by: ['commissioning-head', 'commissioning', 'head-of-service', 'assistant-director', 'dcs'],
  rules: [],
  example: {
    ref: 'OFS-26-77120',
    withOrder: true,
    reply: 'They write to the provider this week and ask to be told of every child who moves in or out.',
  },
});
