/** The name under which a table would be read, and what has to be done to the file for that. */
export interface MeantName {
  readonly name: string;
  /** A new name alone will do; the file has to be saved in another form; or it may be a copy of the one that counts. */
  readonly how: 'rename' | 'save-as' | 'copy';
}

/** Endings under which people keep tables. */
const ENDING = /\.(csv|tsv|txt|tab|xlsx|xlsm|xlsb|xltx|xltm|xls|xlt|ods|fods|ots|numbers)$/;
/** Texts by any other name. */
const TEXT: readonly string[] = ['csv', 'tsv', 'txt', 'tab'];
/** What programs put before and behind the name of a copy: `Copy of x`, `x - Kopija (2)`, `x (1)`. */
const COPY_BEFORE = /^(?:copy of|kopija|kopija no)[ _-]+/;
const COPY_BEHIND = /(?:[ _]*-[ _]*(?:copy|kopija))?(?:[ _]*\(\d+\))?$/;

/**
 * The name that is meant by one that a person or a program gave, in small letters.
 * @param isTable whether a path without its ending is that of a table
 * @returns null for what is meant as no table
 */
export function meantName(file: string, isTable: (stem: string) => boolean): MeantName | null {
  const small = file.toLowerCase();
  const ending = ENDING.exec(small)?.[1];
  if (ending === undefined) return null;
  let stem = small.slice(0, -ending.length - 1);
  // `answers.csv.xlsx`: the last one is what the file was saved as.
  while (ENDING.test(stem)) stem = stem.replace(ENDING, '');
  const kind = TEXT.includes(ending) ? 'csv' : 'xlsx';
  const how = ending === 'xlsx' || kind === 'csv' ? 'rename' : 'save-as';
  if (isTable(stem.trim())) return { name: `${stem.trim()}.${kind}`, how };
  const cut = stem.lastIndexOf('/') + 1;
  const original = `${stem.slice(0, cut)}${stem.slice(cut).trim().replace(COPY_BEFORE, '').replace(COPY_BEHIND, '').trim()}`;
  return isTable(original) ? { name: `${original}.${kind}`, how: how === 'save-as' ? how : 'copy' } : null;
}
