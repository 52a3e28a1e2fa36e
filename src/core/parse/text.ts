import type { InputFile } from './input.ts';
import type { Report } from './reported.ts';

const BOM = '\uFEFF';

/**
 * Text of a file, which must be UTF-8. A byte order mark is taken off with a warning.
 * @returns the text, or null where the bytes are not UTF-8 (reported)
 */
export function decode(file: string, input: InputFile, report: Report): string | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input.bytes);
  } catch {
    report({
      rule: 'file-encoding',
      subject: file,
      file,
      expected: { lv: 'UTF-8', en: 'UTF-8' },
      message: { lv: 'Fails nav UTF-8 kodējumā.', en: 'The file is not encoded in UTF-8.' },
    });
    return null;
  }
  if (!text.startsWith(BOM)) return text;
  report({
    rule: 'file-bom',
    subject: file,
    file,
    found: 'BOM',
    expected: { lv: 'UTF-8 bez BOM', en: 'UTF-8 without a BOM' },
    message: {
      lv: 'Faila sākumā ir baitu secības zīme; tā izlaista.',
      en: 'The file starts with a byte order mark; it was left out.',
    },
  });
  return text.slice(1);
}
