/** Whether an address stays on this machine, where nobody listens on the way. */
export const isThisMachine = (url: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
