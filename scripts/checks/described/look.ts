import type { z } from 'zod';
import { csvRows, type CsvRows } from '../readers/csv-rows.ts';

/** The files of a release by path, and what was found wrong with them. */
export interface Look {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly string[];
  readonly tell: (path: string, faults: readonly string[]) => void;
  /** A document of its shape; null, which is told, where it is not there or is of another. */
  readonly document: <T>(path: string, shape: z.ZodType<T>) => T | null;
  /** A CSV; one that is not there has no header, which is told. */
  readonly csv: (path: string) => CsvRows;
}

export function lookAt(contents: ReadonlyMap<string, Uint8Array>): Look {
  const problems: string[] = [];
  const tell: Look['tell'] = (path, faults) => void problems.push(...faults.map((fault) => `${path}: ${fault}`));
  const text = (path: string): string | null => {
    const content = contents.get(path);
    if (content === undefined) tell(path, ['is described, but is not there']);
    return content === undefined ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
  };
  return {
    contents,
    problems,
    tell,
    document(path, shape) {
      const written = text(path);
      if (written === null) return null;
      const { data, error } = shape.safeParse(JSON.parse(written));
      tell(path, error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []);
      return data ?? null;
    },
    csv(path) {
      const written = text(path);
      if (written === null) return { header: [], rows: [] };
      const csv = csvRows(written);
      tell(path, csv.faults);
      return csv;
    },
  };
}
