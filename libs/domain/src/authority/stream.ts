/** The stream in which the authority's own record stands. */
export const AUTHORITY_STREAM = '00000000-0000-4000-8000-000000000001';
