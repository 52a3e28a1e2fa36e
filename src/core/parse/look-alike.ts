/** Letters of other alphabets that look like Latin ones. */
const CYRILLIC = ['АВЕКМНОРСТХУІЅЈаеорсухіѕј', 'ABEKMHOPCTXYISJaeopcyxisj'] as const;
const GREEK = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'] as const;

const TWINS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK].flatMap(([letters, latin]) => [...letters].map((letter, at) => [letter, latin[at] as string])),
);
const ALL = [...TWINS.keys()].join('');
const WHOLE = new RegExp(`^[${ALL}\\s\\d\\p{P}]+$`, 'u');
const ANY = new RegExp(`[${ALL}]`);

/** A cell whose letters all are of another alphabet and all have a Latin twin: „АМ”. */
export const twinsOnly = (cell: string): RegExpExecArray | null => (ANY.test(cell) ? WHOLE.exec(cell) : null);

/** The cell in Latin letters. */
export const latin = (cell: string): string => cell.replace(/./gsu, (letter) => TWINS.get(letter) ?? letter);

/** Whether a text is written in that alphabet, so that such a cell is nothing odd in it. */
export const hasOtherAlphabet = (text: string): boolean =>
  (text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu) ?? []).some((letter) => !TWINS.has(letter));
