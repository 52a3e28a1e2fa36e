import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');
/** The newest edition of the tiny index. */
const YEAR = '2032';

/** Options that name the tiny index with its newest edition under embargo. @param folder where its data are put */
export async function embargoedData(folder: string): Promise<string[]> {
  const data = join(folder, 'input');
  await cp(join(TINY, 'data'), data, { recursive: true });
  const file = join(data, 'editions', YEAR, 'edition.json');
  const info = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...info, embargoed: true }));
  return ['--data', data, '--methodology', join(TINY, 'methodology'), '--lang', 'en'];
}

/** Files that tell results of the edition under embargo: named by its year, or with a row of it. */
export const embargoedRows = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([path, text]) => {
    if (path.includes(`results-${YEAR}`)) return [path];
    return /(?:^|\/)(?:scores|answers|group_scores|changes)\.csv$/.test(path)
      ? text.split('\n').filter((row) => row.startsWith(`${YEAR},`))
      : [];
  });
