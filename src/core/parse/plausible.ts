/**
 * Letters of the Baltic languages and the punctuation that Windows-1257 has. Bytes that give anything else are no text of
 * ours, so that a file in another encoding is refused and not misread.
 */
const BALTIC = /^[\t\n\r\x20-\x7EĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūžÄÅÉÕÖÜäåéõöüß„“”‘’‚«»–—…•§°€©®±²³µ¼½¾\u00A0]*$/;

const CYRILLIC =
  /^[\t\n\r\x20-\x7E\u0401\u0404\u0406\u0407\u0410-\u044F\u0451\u0454\u0456\u0457„“”‘’«»–—…•§°€№\u00A0]*$/;

/** What no writer sets so, and a wrong encoding does. */
const MISSHAPEN = [
  // A capital after small letters, or a small letter among capitals; only ASCII is written so (eParaksts).
  /\p{Ll}[^\P{Lu}A-Z]/u,
  /\p{Lu}[^\P{Ll}a-z]\p{Lu}/u,
  // A sign within a word.
  /\p{L}[“”«»•§°€©®±²³¼½¾„‚‘]\p{Ll}/u,
  // What opens behind a word, and what closes before one.
  /\p{L}[„‚](?!\p{Lu})/u,
  /(?:^|[\s,;])[”’]\p{Ll}/mu,
  /[^\W\d_][А-яЁё]|[А-яЁё][^\W\d_]/u,
];

const wellShaped = (text: string): boolean => !MISSHAPEN.some((pattern) => pattern.test(text));

/** Whether a text may be Latvian, or English with names of the neighbours, by its letters and by how they stand. */
export const maybeLatvian = (text: string): boolean => BALTIC.test(text) && wellShaped(text);

/** Whether a text may be Russian or Ukrainian. */
export const maybeCyrillic = (text: string): boolean => CYRILLIC.test(text) && /[А-яЁё]/.test(text) && wellShaped(text);

/**
 * Whether a text has what no word of ours has: within a word of Latin letters, one of another alphabet or of the rare ones of Latin, in two
 * bytes of UTF-8; or one of an alphabet that nobody here writes. Two letters of Latvian in a row, in some encoding, are one of these. A word
 * of Russian, or a Greek letter in a formula, is none.
 */
export const hasStrangeLetter = (text: string): boolean =>
  /[A-Za-z][\u01C0-\u07FF]|[\u01C0-\u07FF][A-Za-z]|[\u0530-\u07FF]/.test(text);

const LATVIAN = /^[\x00-\x7FĀČĒĢĪĶĻŅŌŖŠŪŽāčēģīķļņōŗšūž„“”‘’«»–—…€°\u00A0]*$/;

/** What no word of ours has: two of these letters in a row. */
const HISSING = /[ČčŠšŽž]{2}/;

/** Whether a text is Latvian rather than something else: by letters of Latvian alone, with no sign or letter of others among them. */
export const surelyLatvian = (text: string): boolean => LATVIAN.test(text) && !HISSING.test(text) && maybeLatvian(text);
