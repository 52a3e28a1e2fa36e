import type { InputFiles } from '../../../src/core/parse/input.ts';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { validInYear } from '../../../src/core/model/date.ts';
import { parseDataset } from '../../../src/core/parse/dataset.ts';
import { sha256 } from '../input-files.ts';

const ATTRIBUTES = 'data/registry/attributes.csv';
const BODIES = 40;

/**
 * The input with the optional files of which it has none made up, so that they are spoiled too: attributes of some bodies in the
 * year of the newest edition, a number and a text of each.
 */
export function withOptionalFiles(files: InputFiles): InputFiles {
  if (files.has(ATTRIBUTES)) return files;
  const bytes = new TextEncoder().encode(attributesOf(parseDataset(files).dataset));
  return new Map([...files, [ATTRIBUTES, { bytes, sha256: sha256(bytes) }]]);
}

function attributesOf({ registry, editions }: Dataset): string {
  const year = editions.at(-1)?.info.year ?? 0;
  const then = registry.institutions.filter((row) => validInYear({ from: row.valid_from, to: row.valid_to }, year));
  const ids = [...new Set(then.map((row) => row.institution_id))].slice(0, BODIES);
  const rows = ids.flatMap((id, at) => [
    `${id},${year},population,${1000 + 37 * at}.5,https://invented.example/`,
    `${id},${year},landscape,${['jūra', 'mežs', 'upe'][at % 3]},`,
  ]);
  return ['institution_id,edition,attribute,value,source_url', ...rows, ''].join('\n');
}
