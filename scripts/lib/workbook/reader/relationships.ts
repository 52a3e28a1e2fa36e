import { damaged } from './faults.ts';
import { partName, type Package } from './package.ts';
import { readXml } from './xml.ts';

/** Where one part of a workbook leads to. */
export interface Relationship {
  readonly id: string;
  /** `worksheet`, `sharedStrings` …, of either edition of the standard. */
  readonly type: string;
  /** Name of the part; null where it leads out of the file. */
  readonly target: string | null;
}

const TYPES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
] as const;

/**
 * The relationships of a part, or of the file itself where the part is ''.
 * @throws WorkbookError where they cannot be read; none where the part has none
 */
export async function relationshipsOf(pack: Package, part: string): Promise<readonly Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const own = `${folder}_rels/${part.slice(cut)}.rels`;
  if (!pack.parts.has(own)) return [];
  const found: Relationship[] = [];
  const ids = new Set<string>();
  await readXml(pack, own, {
    root: 'Relationships',
    open: (name, parent, attributes) => {
      if (name !== 'Relationship' || parent !== 'Relationships') return;
      const [id, target] = [attributes('Id'), attributes('Target')];
      if (id === undefined || target === undefined || ids.has(id)) throw damaged(own);
      ids.add(id);
      const written = attributes('Type') ?? '';
      const base = TYPES.find((one) => written.startsWith(one)) ?? '';
      const external = attributes('TargetMode')?.toLowerCase() === 'external';
      found.push({ id, type: written.slice(base.length), target: external ? null : resolved(folder, target) });
    },
  });
  return found;
}

/** A target as the name of a part: from the root of the file, or from the folder of the part that names it. */
function resolved(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/').replace(/#.*$/s, '');
  const path: string[] = [];
  for (const step of (plain.startsWith('/') ? plain : `${folder}${plain}`).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return partName(path.join('/'));
}

/** The part of a type; undefined where there is none. @throws WorkbookError where several are named, or one that is not there */
export function partOf(pack: Package, relationships: readonly Relationship[], type: string): string | undefined {
  const targets = new Set(relationships.filter((one) => one.type === type).map(({ target }) => target));
  const [target] = targets;
  if (target === undefined) return undefined;
  if (targets.size > 1 || target === null || !pack.parts.has(target)) throw damaged([...targets].join(', '));
  return target;
}
