export class NotInTime extends Error {
  override readonly name = 'NotInTime';
}

/** The promise, or a rejection once the time is up. No timer is left behind. */
export const within = async <T>(
  ms: number,
  promise: Promise<T>,
  late: Error = new NotInTime('There was no answer in time.'),
): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
