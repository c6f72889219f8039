/** Records of money and contract. */
import { contractAgreed } from './contract-agreed.js';
import { fundingAgreed } from './funding-agreed.js';
import { noticeReceived } from './notice-received.js';

export const MONEY = [fundingAgreed, contractAgreed, noticeReceived] as const;
