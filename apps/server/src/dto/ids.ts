/** Ids are safe in addresses, headers and logs; of what the service itself numbers, they are UUIDs in lower case. */
export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
export const SAFE_ID = '[A-Za-z0-9][A-Za-z0-9._@:|+-]{0,99}';
const ARE_UUIDS: readonly string[] = ['child', 'home', 'move', 'notice'];

export const isUuidOf = (of: string): boolean => ARE_UUIDS.includes(of);
export const patternOf = (of: string): string => `^${isUuidOf(of) ? UUID : SAFE_ID}$`;
