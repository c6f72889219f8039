import { createTransport } from 'nodemailer';
import { sql, type Tx } from '#platform/database';
import { within } from '#platform/queues/deadline';
import { isThisMachine } from '#platform/this-machine';

export interface Mail {
  /** The same for every attempt at one delivery, so that a mail sent twice can be seen, and thrown away, as one. */
  readonly messageId: string;
  readonly post: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface Mailer {
  send(tx: Tx, mail: Mail): Promise<void>;
  close(): void;
}

/** A mail that did not leave, as a code: what the server said may quote an address. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
  constructor(readonly code: string) {
    super(`The mail did not leave (${code}).`);
  }
}

/** Less than the database allows a transaction to stand idle (30 s). */
const WITHIN_MS = 20_000;
const TIMEOUTS = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 15_000, dnsTimeout: 8_000 };

export const smtpMailer = (smtpUrl: string, from: string): Mailer => {
  // A server that is asked for no TLS may be made to offer none. An address that ends in ?requireTLS=false says that this is meant.
  const requireTLS = !isThisMachine(smtpUrl);
  const transport = createTransport({ url: smtpUrl, ...TIMEOUTS, requireTLS, disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async (_tx, { messageId, to, subject, body }) => {
      const mail = { from, to, subject, text: body, messageId, headers: { 'Auto-Submitted': 'auto-generated' } };
      try {
        await within(WITHIN_MS, transport.sendMail(mail), new NotSent('ETIMEDOUT'));
      } catch (error) {
        throw error instanceof NotSent ? error : new NotSent(codeOf(error));
      }
    },
    close: () => transport.close(),
  };
};

/** Keeps the mail in the database, in the same transaction: exactly once. */
export const catchingMailer: Mailer = {
  send: async (tx, { messageId, post, to, subject, body }) => {
    await sql(
      tx,
      `insert into notices.caught_mail (message_id, to_post, to_address, subject, body, sent_at)
       values ($1, $2, $3, $4, $5, (select clock.now())) on conflict (message_id) do nothing`,
      [messageId, post, to, subject, body],
    );
  },
  close: () => undefined,
};

export interface CaughtMail {
  readonly id: string;
  readonly to_post: string;
  readonly to_address: string;
  readonly subject: string;
  readonly body: string;
  readonly sent_at: Date;
}

export const caughtMail = (tx: Tx, limit = 100): Promise<CaughtMail[]> =>
  sql(tx, 'select id, to_post, to_address, subject, body, sent_at from notices.caught_mail order by sent_at desc, id limit $1', [limit]);

export interface MailSettings {
  readonly mode: 'demo' | 'service';
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
}

/** A demonstration never sends anything, whatever its settings say. */
export const openMailer = ({ mode, smtpUrl, mailFrom }: MailSettings): Mailer =>
  mode === 'demo' || smtpUrl === undefined ? catchingMailer : smtpMailer(smtpUrl, mailFrom);

const codeOf = (error: unknown): string => {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const word = typeof code === 'string' && /^[A-Z0-9_-]{1,40}$/.test(code) ? code : 'EUNKNOWN';
  return typeof responseCode === 'number' ? `${word}-${responseCode}` : word;
};
