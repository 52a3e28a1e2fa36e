import type { Problem } from '../model/finding.ts';
import { shown } from '../parse/cell-text.ts';
import { decodeBytes } from '../parse/encoding.ts';
import type { Rule } from './rule.ts';

/** Prose that becomes pages as it is. */
const PROSE = /^methodology\/(?:lv|en)\/[^/]+\.md$/;

/** What no page can hold, or shows as something else. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u202A-\u202E\u2066-\u2069\uFFFD]|[\p{Noncharacter_Code_Point}\p{Cs}]/u;

function problemIn(bytes: Uint8Array): Pick<Problem, 'row' | 'found' | 'message' | 'expected'> | null {
  const decoded = decodeBytes(bytes);
  if (decoded === null || !decoded.encoding.startsWith('utf-8'))
    return {
      row: 1,
      found: decoded?.encoding,
      expected: { lv: 'UTF-8', en: 'UTF-8' },
      message: { lv: 'Fails nav UTF-8 kodējumā.', en: 'The file is not encoded in UTF-8.' },
    };
  const match = HIDDEN.exec(decoded.text);
  if (match === null) return null;
  return {
    row: decoded.text.slice(0, match.index).split('\n').length,
    found: shown(decoded.text, match.index, match[0].length),
    expected: { lv: 'teksts no redzamām rakstzīmēm', en: 'text of visible characters' },
    message: {
      lv: 'Tekstā ir rakstzīme, ko lapa nevar saturēt vai rāda kā ko citu.',
      en: 'The text holds a character that a page cannot hold, or shows as something else.',
    },
  };
}

export const proseText: Rule = {
  id: 'prose-text',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: 'Metodikas teksti ir UTF-8 kodējumā un bez vadības rakstzīmēm.',
    en: 'Prose of the methodology is encoded in UTF-8 and has no control characters.',
  },
  remedy: {
    lv: 'Izdzēsiet rakstzīmi vai saglabājiet failu UTF-8 kodējumā.',
    en: 'Delete the character, or save the file as UTF-8.',
  },
  *check({ files }) {
    for (const [file, { bytes, unread }] of files) {
      const problem = unread === undefined && PROSE.test(file) ? problemIn(bytes) : null;
      if (problem !== null) yield { file, subject: file, ...problem };
    }
  },
};
