import { ELSE } from '../said.ts';
import { never, type Pattern } from './pattern.ts';

/** Marks, spaces and numbers as each language writes them. */

/** Names that end in a number with a point: versions, licences, guidelines. */
const VERSIONED = String.raw`(?:BY|CC0|WCAG|EUPL|WASM|Apache|License|licence|Package|DCAT-AP|CKAN|v)[\u00A0 -]`;
/** A release is called by a year and a number. */
const POINT = new RegExp(String.raw`(?<![\d.]|${VERSIONED})(?!20\d\d\.\d+(?!\d))\d+\.\d+(?![\d.])`, 'u');

/** Quotation marks that open and close in turn, one pair inside another. */
const paired = (language: Pattern['language'], opening: string, closing: string): Pattern => ({
  id: `${language}-quotes-paired`,
  language,
  whole: true,
  faults: (text) => {
    let open = 0;
    for (const [at, sign] of [...text].entries()) {
      if (sign === opening) open += 1;
      if (sign === closing) open -= 1;
      if (open < 0) return [text.slice(Math.max(0, at - 20), at + 1)];
    }
    return open === 0 ? [] : [text];
  },
});

/** Signs of a keyboard where there are true ones. */
const typed = (language: Pattern['language']): readonly Pattern[] => [
  never(
    `${language}-hyphen-for-dash`,
    language,
    /\S - \S/u,
    /\p{L}–[ \u00A0]/u,
    new RegExp(String.raw`[ \u00A0]–[\p{L}${ELSE}]`, 'u'),
  ),
  never(`${language}-hyphen-for-minus`, language, /(?<![\p{L}\d.,)-])-\d/u),
  never(`${language}-three-points`, language, /\.{3}/u),
  never(`${language}-space-before-mark`, language, /\p{L}[ \u00A0][,;:.!?](?=\s|$)/u),
  never(`${language}-no-space-after-mark`, language, /\p{Ll}{2}[,;]\p{L}/u, /\p{Ll}{3}\.\p{Lu}\p{Ll}+ /u),
];

export const MARKS: readonly Pattern[] = [
  ...typed('lv'),
  ...typed('en'),
  never('lv-quotes', 'lv', /["“«»‘‚]/u),
  paired('lv', '„', '”'),
  never('lv-decimal-point', 'lv', POINT),
  never('lv-thousands', 'lv', /(?<![\d,.])\d{1,3} \d{3}(?![\d\p{L}])/u),
  never('lv-no-break-space', 'lv', /\d ?%/u, /\d ?[kM]B(?!\p{L})/u),
  never('lv-no-space-after-number', 'lv', /\d\.(?:gad|līme|viet)\p{Ll}*/u),
  never('en-quotes', 'en', /["„«»]/u),
  paired('en', '“', '”'),
  never('en-decimal-comma', 'en', /(?<![\d,])\d+,\d{1,2}(?![\d,])/u),
  never('en-per-cent', 'en', /\d[ \u00A0]%/u),
];
