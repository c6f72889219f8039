import type { Log } from '#platform/log';

/** Told to stop: no new requests, those that have begun are answered, then the process ends. A second signal ends it at once. */
export const stopOnSignals = (log: Log, stop: () => Promise<void>): void => {
  let stopping = false;
  const onSignal = (signal: string): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('The server stops.', { code: signal });
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error('The server did not stop in order.', { error });
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, onSignal);
};
