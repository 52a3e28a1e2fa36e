import { SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { damaged, tooMany, WorkbookError } from './faults.ts';
import type { Package } from './package.ts';

/** Value of an attribute by its name; `r:id` for one of the namespace of relationships, whatever prefix the file gives it. */
export type Attributes = (name: string) => string | undefined;

/**
 * What takes the elements of a part. Names are those of SpreadsheetML without a prefix, whichever prefix, and whichever of the two
 * namespaces (transitional or strict), the file has; elements of other namespaces are `{namespace}name`.
 */
export interface Taker {
  /** Name of the outermost element. */
  readonly root: string;
  readonly open?: (name: string, parent: string, attributes: Attributes) => void;
  readonly text?: (text: string, parent: string) => void;
  readonly close?: (name: string, parent: string) => void;
}

const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;
const RELATIONSHIPS: readonly string[] = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];
/** Namespaces whose elements have no prefix here: no two of them have an element of one name that we take. */
const PLAIN: ReadonlySet<string> = new Set([
  ...MAIN,
  'http://schemas.openxmlformats.org/package/2006/relationships',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/**
 * Reads a part from its start to its end, well-formed or not at all. Of alternatives for programs that understand more
 * (`mc:AlternateContent`) the one for those that do not is taken.
 * @throws WorkbookError where the part is not there, no XML, of another kind, or deeper than anything that is meant
 */
export async function readXml(pack: Package, part: string, taker: Taker): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  const path: string[] = [''];
  /** Whether the element was told of; those of compatibility only hold others. */
  const told: boolean[] = [];
  let skipped = 0;
  /** Characters since the last element or text: a document type or an attribute may go on until memory ends. */
  let unmet = 0;
  const wrong = (cause?: unknown): WorkbookError => damaged(`${part}, ${parser.line}:${parser.column}`, {}, cause);
  parser.on('error', (error) => {
    throw wrong(error);
  });
  // Nothing that Office writes has one, and entities could be defined in it that grow without end.
  parser.on('doctype', () => {
    throw wrong();
  });
  parser.on('opentag', (tag) => {
    unmet = 0;
    pack.countElement();
    if (skipped > 0) {
      skipped += 1;
      if (skipped > LIMITS.workbookXmlDepth) throw tooMany('workbookXmlDepth', skipped);
      return;
    }
    if (path.length > LIMITS.workbookXmlDepth) throw tooMany('workbookXmlDepth', path.length);
    const parent = path[path.length - 1] as string;
    if (tag.uri === COMPATIBILITY && tag.local !== 'Choice') {
      path.push(parent);
      told.push(false);
    } else if (tag.uri === COMPATIBILITY) {
      skipped = 1;
    } else {
      const name = PLAIN.has(tag.uri) ? tag.local : `{${tag.uri}}${tag.local}`;
      if (path.length === 1 && name !== taker.root) throw wrong();
      path.push(name);
      told.push(true);
      taker.open?.(name, parent, attributesOf(tag));
    }
  });
  const text = (said: string): void => {
    unmet = 0;
    if (skipped === 0) taker.text?.(said, path[path.length - 1] as string);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    unmet = 0;
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const name = path.pop() as string;
    if (told.pop() === true) taker.close?.(name, path[path.length - 1] as string);
  });
  let decoder: TextDecoder | undefined;
  try {
    for await (const chunk of pack.read(part)) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      const piece = decoder.decode(chunk, { stream: true });
      unmet += piece.length;
      parser.write(piece);
      if (unmet > LIMITS.workbookXmlToken) throw tooMany('workbookXmlToken', unmet);
    }
    parser.write(decoder?.decode() ?? '');
    parser.close();
  } catch (error) {
    throw error instanceof WorkbookError ? error : wrong(error);
  }
}

/** UTF-8, or UTF-16, the only others that a part may be in. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

function attributesOf({ attributes }: SaxesTagNS): Attributes {
  return (name) => {
    const own = attributes[name];
    // The prefix of relationships may be any.
    if (!name.startsWith('r:')) return own?.value;
    if (own !== undefined && RELATIONSHIPS.includes(own.uri)) return own.value;
    const local = name.slice(2);
    return Object.values(attributes).find((one) => one.local === local && RELATIONSHIPS.includes(one.uri))?.value;
  };
}

/**
 * A logical value as any program writes it; absent ones are `absent`.
 * @returns null for what is no logical value
 */
export function flag(value: string | undefined, absent = false): boolean | null {
  if (value === undefined) return absent;
  const word = value.trim().toLowerCase();
  if (['1', 'true', 'on', 't'].includes(word)) return true;
  return ['0', 'false', 'off', 'f'].includes(word) ? false : null;
}
