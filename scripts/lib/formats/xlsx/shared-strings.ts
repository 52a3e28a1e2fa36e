import { stringXml } from './xml-text.ts';

/** Texts that are handed on together. */
const BATCH = 1000;

/** Texts of all sheets of a workbook, each kept once; cells name them by number (ECMA-376 part 1, 18.4). */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();

  /** Number of a text. */
  number(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) this.#numbers.set(text, (number = this.#numbers.size));
    return number;
  }

  /** xl/sharedStrings.xml, with every text that was numbered until then. */
  *xml(): Generator<string> {
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    let batch = '';
    for (const [text, number] of this.#numbers) {
      const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      batch += `<si><t${kept}>${stringXml(text)}</t></si>`;
      if (number % BATCH !== 0) continue;
      yield batch;
      batch = '';
    }
    yield batch;
    yield '</sst>';
  }
}
