import { xmlText } from '../../../../src/core/emit/xml-text.ts';

/** What XML 1.0 cannot hold, or would change: control characters, line breaks of old, halves of surrogate pairs. */
const UNSAFE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** A text that looks like the escape of such a character. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell: what XML cannot hold is written as `_x000B_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export const stringXml = (text: string): string =>
  xmlText(
    text
      .replace(LIKE_ESCAPE, '_x005F_')
      .replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
