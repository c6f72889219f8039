import { type Codec, codecOf } from '../codec.js';
import { actOfKind } from './acts/index.js';
import { AUTHORITY_CLOCK_RECORDS } from './clock-records.js';

/** How the authority's events stand in the bytes. */
export const authorityCodec: Codec = codecOf((type) => {
  const fields = actOfKind(type)?.fields ?? AUTHORITY_CLOCK_RECORDS[type]?.fields;
  if (!fields) throw new Error(`No record of the kind ${type} is known`);
  return fields;
});
