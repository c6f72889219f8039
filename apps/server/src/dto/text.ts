/** What may be written in a text, wherever it comes from. */
const LONE_SURROGATE = /\p{Surrogate}/u;
// Tab and line breaks are part of what people write; other controls are not, NUL above all.
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// eslint-disable-next-line no-control-regex
const ANY_CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
/** Marks of direction and width that do not show: a text of these alone is empty. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The same text in one form: composed, without blanks around it. */
export const tidy = (text: string): string => text.normalize('NFC').trim();

export const isNarrative = (value: unknown, max: number): boolean => isText(value, max) && !CONTROL.test(value);

/** One line. */
export const isReference = (value: unknown, max: number): boolean => isText(value, max) && !ANY_CONTROL.test(value);

const isText = (value: unknown, max: number): value is string =>
  typeof value === 'string' &&
  value.length <= max &&
  !LONE_SURROGATE.test(value) &&
  value.replace(INVISIBLE, '') !== '' &&
  tidy(value).length <= max;
