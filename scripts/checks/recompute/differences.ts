/** A row by the names of its columns, blank where there is no value. */
export type Line = Readonly<Record<string, string>>;

const TOLERANCE = 1e-6;
const EXACT = ['level', 'rank', 'category_rank'] as const;

const keyOf = ({ edition, sector, institution_id, code }: Line): string =>
  [edition, sector, institution_id, code].join(' ');

const sameScore = (a = '', b = ''): boolean =>
  a === '' || b === '' ? a === b : Math.abs(Number(a) - Number(b)) <= TOLERANCE;

/** Where what was recomputed is not what was published, row by row, and where its own column says otherwise than we do. */
export function recomputeDifferences(published: readonly Line[], recomputed: readonly Line[]): string[] {
  const found = new Map(recomputed.map((line) => [keyOf(line), line]));
  const rows = published.flatMap((line) => {
    const own = found.get(keyOf(line));
    if (own === undefined) return [`${keyOf(line)} is missing`];
    const columns = [
      ...(sameScore(own['score'], line['score']) ? [] : ['score']),
      ...EXACT.filter((column) => own[column] !== line[column]),
    ];
    const told = ['true', 't'].includes(own['agrees'] ?? '');
    return [
      ...columns.map((column) => `${keyOf(line)} ${column}: ${own[column] ?? ''}, published ${line[column] ?? ''}`),
      ...(told === (columns.length === 0) ? [] : [`${keyOf(line)} agrees: ${own['agrees'] ?? ''}`]),
    ];
  });
  return recomputed.length === published.length
    ? rows
    : [...rows, `${recomputed.length} rows were recomputed, ${published.length} are published`];
}
