import { stringXml } from './xml-text.ts';

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
    for (const text of this.#numbers.keys()) {
      const kept = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      yield `<si><t${kept}>${stringXml(text)}</t></si>`;
    }
    yield '</sst>';
  }
}
