import net from 'node:net';

/** A mail server for specs: keeps what it is sent, and refuses recipients when told to. */
export interface SmtpStub {
  readonly url: string;
  readonly mails: string[];
  refuse: boolean;
  close(): Promise<void>;
}

export const startSmtpStub = async (): Promise<SmtpStub> => {
  const mails: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)));
    converse(socket, stub);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stub: SmtpStub = {
    url: `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    mails,
    refuse: false,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  return stub;
};

const converse = (socket: net.Socket, stub: SmtpStub): void => {
  let unread = '';
  let inMail = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 stub');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    unread += chunk.toString('utf8');
    for (let end = unread.indexOf(inMail ? '\r\n.\r\n' : '\r\n'); end >= 0; end = unread.indexOf(inMail ? '\r\n.\r\n' : '\r\n')) {
      const text = unread.slice(0, end);
      unread = unread.slice(end + (inMail ? 5 : 2));
      if (inMail) stub.mails.push(text);
      const isData = !inMail && /^DATA/i.test(text);
      say(inMail ? '250 taken' : answer(text, stub.refuse));
      inMail = isData;
    }
  });
};

const answer = (command: string, refuse: boolean): string => {
  if (/^RCPT/i.test(command) && refuse) return '450 4.2.1 the mailbox of someone@council.example is busy';
  if (/^DATA/i.test(command)) return '354 go on';
  if (/^STARTTLS/i.test(command)) return '502 not known';
  return /^QUIT/i.test(command) ? '221 bye' : '250 ok';
};
