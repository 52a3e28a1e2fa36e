import type { InputFiles } from '../../../src/core/parse/input.ts';
import type { Dataset } from '../../../src/core/model/dataset.ts';
import { validInYear } from '../../../src/core/model/date.ts';
import { indicatorRows } from '../../../src/core/model/methodology.ts';
import { parseDataset } from '../../../src/core/parse/dataset.ts';
import { sha256 } from '../input-files.ts';

const BODIES = 40;

/**
 * The input with the optional files of which it has none made up, so that they are spoiled too: attributes of some bodies in the
 * year of the newest edition, a number and a text of each, and pairs that are measured twice.
 */
export function withOptionalFiles(files: InputFiles): InputFiles {
  const missing = [...MADE_UP].filter(([path]) => !files.has(path));
  if (missing.length === 0) return files;
  const { dataset } = parseDataset(files);
  return new Map([
    ...files,
    ...missing.map(([path, make]) => {
      const bytes = new TextEncoder().encode(make(dataset));
      return [path, { bytes, sha256: sha256(bytes) }] as const;
    }),
  ]);
}

/** The first indicators of each structure of which one is self-assessed and the other measured automatically. */
function pairsOf({ methodology }: Dataset): string {
  const rows = methodology.structures.flatMap((structure) => {
    const [said, measured] = (['self_assessment', 'automatic'] as const).map((kind) =>
      indicatorRows(structure).find(({ evidence }) => evidence === kind),
    );
    return said === undefined || measured === undefined
      ? []
      : [`${structure.edition},${structure.sector},${said.code},${measured.code},0.25`];
  });
  return ['edition,sector,code,measured_code,tolerance', ...rows, ''].join('\n');
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

const MADE_UP: ReadonlyMap<string, (dataset: Dataset) => string> = new Map([
  ['data/registry/attributes.csv', attributesOf],
  ['methodology/measured-twice.csv', pairsOf],
]);
