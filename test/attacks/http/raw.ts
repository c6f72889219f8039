/** Bytes as they are, over a socket: no client between that would tidy them. */
import { connect } from 'node:net';

export interface Heard {
  /** Of every answer that came, in order. */
  readonly statuses: readonly number[];
  readonly text: string;
}

/** Sends the bytes and takes in what comes back, until the server closes: to be asked for with `Connection: close`. */
export const sendRaw = (port: number, bytes: string | Buffer): Promise<Heard> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const heard = () => resolve({ statuses: [...text.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status)), text });
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => (text += String(chunk)));
    // Refused in the middle of what we send: what was answered before still counts.
    socket.on('error', () => undefined);
    socket.on('close', heard);
    socket.write(bytes);
  });

/** A request with these lines of its head, each as it is given. */
export const requestOf = (line: string, head: readonly string[], body = ''): Buffer =>
  Buffer.from([line, 'Connection: close', ...head, '', body].join('\r\n'), 'latin1');
