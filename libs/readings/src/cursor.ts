/** A place in a list, opaque to whoever holds it: the instant by which it is sorted, and what tells ties apart. */
export interface Place {
  readonly at: number;
  readonly ids: readonly string[];
}
export interface Page<Row> {
  readonly items: readonly Row[];
  /** Absent at the end. */
  readonly next: string | null;
}

const CURSOR = /^[A-Za-z0-9_-]{8,400}$/;
/** The first id is a move's, or whatever else the service numbers itself. */
const PLACE = /^(-?\d{1,14})( [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?: [A-Za-z0-9@._:|+-]{1,100}){0,2})$/;
/** The years 1900 to 2999. */
const EARLIEST = -2_208_988_800_000;
const AFTER_LATEST = 32_503_680_000_000;

export const cursorOf = ({ at, ids }: Place): string => Buffer.from([at, ...ids].join(' '), 'utf8').toString('base64url');

/** Undefined for what is no cursor of a list with so many ids. */
export const placeOf = (cursor: string, ids: number): Place | undefined => {
  const found = CURSOR.test(cursor) ? PLACE.exec(Buffer.from(cursor, 'base64url').toString('utf8')) : null;
  const place = found && { at: Number(found[1]), ids: found[2]!.trim().split(' ') };
  const inTime = place && place.at >= EARLIEST && place.at < AFTER_LATEST;
  const canonical = inTime && place.ids.length === ids && cursorOf(place) === cursor;
  return canonical ? place : undefined;
};

/** One row more than the limit was asked for: it says whether there is a next page. */
export const pageOf = <Row>(rows: readonly Row[], limit: number, place: (row: Row) => Place): Page<Row> => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? cursorOf(place(last)) : null };
};
