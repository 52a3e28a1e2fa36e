import { Parser } from 'htmlparser2';
import { INLINE, plainText, SILENT, SPOKEN, VOID } from '../numbers/read-page.ts';

/** A part of a text in one language. */
export interface Piece {
  text: string;
  /** As marked by the nearest `lang`, its region left off; `''` for what is of no language: code, identifiers, names that are not to be translated. */
  readonly language: string;
}

/** A text that stands by itself: a block, a cell, a label of a picture, an attribute that is read out. */
export interface Said {
  /** `tag.class` of the element, or `tag@attribute`. */
  readonly place: string;
  readonly pieces: readonly Piece[];
}

/** What stands for pieces in another language or in none, where a text is looked at as a whole: it is no letter, digit or mark. */
export const ELSE = '\uFFFC';

/** Elements whose text is for machines, or is to be copied as it is. */
const AS_IT_IS = new Set(['code', 'kbd', 'pre', 'samp', 'textarea', 'var']);
/** Attributes that style sheets and scripts show. */
const SHOWN = /^data-(?:label|searching|none|failed|shown|counts|all|same|found-|kind-)/;
/** Descriptions by which others show a page. */
const DESCRIPTIONS = /^(?:description|(?:og|twitter):(?:title|description|site_name|image:alt))$/;

interface Open {
  readonly tag: string;
  readonly place: string;
  readonly language: string;
  readonly pieces: Piece[];
}

/** Every text of a page or of a picture (SVG), in the order in which it ends. */
export function saidIn(markup: string): Said[] {
  const said: Said[] = [];
  const open: Open[] = [{ tag: '', place: '', language: '', pieces: [] }];
  const silent: string[] = [];
  const say = (place: string, pieces: readonly Piece[]): void => {
    if (pieces.some(({ text }) => plainText(text) !== '')) said.push({ place, pieces });
  };
  const flush = (holder: Open): void => {
    say(holder.place, holder.pieces.splice(0));
  };
  /** The innermost element that is not part of another's text. */
  const holder = (): Open => open.findLast(({ tag }) => !INLINE.has(tag)) as Open;
  new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent.push(name);
        if (silent.length > 0) return;
        const marked = attributes['lang'] ?? attributes['xml:lang'];
        const around = open.at(-1)?.language ?? '';
        const own = marked === undefined ? around : (marked.split('-')[0] ?? '');
        const forSearch = attributes['hidden'] !== undefined && attributes['data-pagefind-weight'] !== undefined;
        const language = AS_IT_IS.has(name) || attributes['translate'] === 'no' || forSearch ? '' : own;
        const place = `${name}${attributes['class'] === undefined ? '' : `.${attributes['class'].split(' ')[0]}`}`;
        for (const [attribute, value] of Object.entries(attributes))
          if (SPOKEN.includes(attribute) || SHOWN.test(attribute))
            say(`${place}@${attribute}`, [{ text: value, language: own }]);
        const description = attributes['name'] ?? attributes['property'] ?? '';
        if (name === 'meta' && DESCRIPTIONS.test(description))
          say(`meta@${description}`, [{ text: attributes['content'] ?? '', language: own }]);
        if (!INLINE.has(name)) flush(holder());
        if (!VOID.has(name)) open.push({ tag: name, place, language, pieces: [] });
        else if (name === 'br') flush(holder());
      },
      ontext(text) {
        if (silent.length > 0) return;
        const language = open.at(-1)?.language ?? '';
        const { pieces } = holder();
        const last = pieces.at(-1);
        // A text comes in parts where it has entities, or a word of it is in an element of its own.
        if (last?.language === language) last.text += text;
        else pieces.push({ text, language });
      },
      onclosetag(name) {
        if (silent.at(-1) === name) silent.pop();
        else if (silent.length === 0 && !VOID.has(name)) {
          if (!INLINE.has(name)) flush(holder());
          open.pop();
        }
      },
    },
    { xmlMode: false, decodeEntities: true },
  ).end(markup);
  return said;
}

/** A text as a whole as its readers in a language see it; whatever is not in it is one `ELSE`. */
export const wholeText = ({ pieces }: Said, language: string): string =>
  plainText(pieces.map((piece) => (piece.language === language ? piece.text : ELSE)).join('')).replace(
    new RegExp(`${ELSE}+`, 'g'),
    ELSE,
  );
