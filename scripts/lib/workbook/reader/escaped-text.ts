/** A sign that XML cannot hold, written `_x000B_`; a text that only looks like it has its `_` written `_x005F_`. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Text of a cell as it was before it was written to XML (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
