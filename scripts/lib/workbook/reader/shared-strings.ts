import { LIMITS } from '../../../../src/core/parse/limits.ts';
import { tooMany } from './faults.ts';
import type { Package } from './package.ts';
import { TextGatherer, type RichText } from './rich-text.ts';
import { readXml } from './xml.ts';

/** The texts that cells share, by their number. */
export async function readSharedStrings(pack: Package, part: string): Promise<readonly RichText[]> {
  const texts: RichText[] = [];
  const gatherer = new TextGatherer('si');
  let around = '';
  await readXml(pack, part, {
    root: 'sst',
    open: (name, parent, attributes) => {
      around = parent;
      gatherer.open(name, parent, attributes);
    },
    text: (text, within) => gatherer.text(text, within, around),
    close: (name, parent) => {
      if (name !== 'si' || parent !== 'sst') return;
      if (texts.length >= LIMITS.workbookTexts) throw tooMany('workbookTexts', texts.length + 1);
      texts.push(gatherer.take());
    },
  });
  return texts;
}
