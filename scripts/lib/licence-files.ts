import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KNOWN_LICENCES, TEXT_LICENCE } from '../../src/core/model/licence.ts';
import type { Publication } from '../../src/core/model/publication.ts';

/** The legal texts as their authors publish them; the site serves them from the same folder. */
const TEXTS = join('public', 'licences');

/** Name of a licence's text beside the data. */
const licenceFile = (id: string): string => `LICENCE-${id}.txt`;

/** The licence of the data, which the settings name, and that of our texts; none where a licence is not known, which validation tells. */
export async function licenceFiles(
  _release: unknown,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<ReadonlyMap<string, string>> {
  const { licence } = JSON.parse(String(files.get('publication.json'))) as Publication;
  const ids = [...new Set([licence.id, TEXT_LICENCE])].filter((id) => Object.hasOwn(KNOWN_LICENCES, id));
  return new Map(
    await Promise.all(
      ids.map(async (id) => [licenceFile(id), await readFile(join(TEXTS, `${id}.txt`), 'utf8')] as const),
    ),
  );
}
