/** One fault of a table of answers, as it must be reported. */
export interface Fault {
  readonly rule: string;
  readonly row: number;
  readonly column: string;
}

interface Kind {
  readonly rule: string;
  readonly column?: string;
  /** Place among the indicators of one whose answers can be spoilt so: boolean, choice, share, count, rating in turn. */
  readonly type: 0 | 1 | 2 | 3 | 4;
  /** What stands in the place of the row. */
  readonly rows: (id: string, indicator: string, row: string) => readonly string[];
  /** Which of these is the faulty one; the last where nothing is said. */
  readonly at?: 0 | 1;
}

const spoilt =
  (...cells: readonly string[]): Kind['rows'] =>
  (id, indicator) => [[id, indicator, ...cells].join(',')];

const KINDS: readonly Kind[] = [
  { rule: 'answer-type', column: 'value', type: 0, rows: spoilt('jā', '', '') },
  { rule: 'answer-type', column: 'value', type: 1, rows: spoilt('some', '', '') },
  { rule: 'answer-type', column: 'value', type: 2, rows: spoilt('101', '', '') },
  { rule: 'answer-beyond-goalpost', column: 'value', type: 3, rows: spoilt('51', '', '') },
  { rule: 'answer-missing-reason', column: 'missing', type: 4, rows: spoilt('', 'not_asked', '') },
  { rule: 'answer-value-and-reason', column: 'missing', type: 0, rows: spoilt('yes', 'withheld', '') },
  { rule: 'answer-value-and-reason', column: 'missing', type: 0, rows: spoilt('', '', '') },
  { rule: 'excel-date', column: 'value', type: 2, rows: spoilt('05.apr', '', '') },
  { rule: 'excel-scientific', column: 'value', type: 3, rows: spoilt('1.2E+11', '', '') },
  { rule: 'csv-ragged-row', type: 4, rows: spoilt('3', '', '', '') },
  { rule: 'text-zero-width', column: 'note', type: 1, rows: spoilt('part', '', 'a\u200Bb') },
  { rule: 'text-stray-space', column: 'note', type: 2, rows: spoilt('50', '', 'b ') },
  { rule: 'text-look-alike', column: 'note', type: 3, rows: spoilt('5', '', 'cаb') },
  { rule: 'csv-blank-row', type: 0, rows: (_id, _indicator, row) => ['', row], at: 0 },
  { rule: 'answer-duplicate', column: 'indicator', type: 1, rows: (_id, _indicator, row) => [row, row] },
  {
    ...{ rule: 'answer-indicator-unknown', column: 'indicator', type: 2 },
    rows: (id, _indicator, row) => [row, `${id},no_such_question,1,,`],
  },
  {
    ...{ rule: 'answer-institution-unknown', column: 'institution_id', type: 3 },
    rows: (id, indicator, row) => [row, `${id}-x,${indicator},1,,`],
  },
  { rule: 'answer-absent', column: 'indicator', type: 4, rows: () => [] },
];

/**
 * Spoils answers that were generated for `indicators` questions (generated-input.ts): so many faults of every kind in turn, spread
 * evenly, one in a body at most.
 */
export function faultyAnswers(text: string, indicators: number, count: number): { text: string; faults: Fault[] } {
  const [header = '', ...rows] = text.trimEnd().split('\n');
  const step = Math.floor(rows.length / count / indicators) * indicators;
  if (step === 0) throw new Error(`${rows.length} answers are too few for ${count} faults`);
  const lines = [header];
  const faults: Fault[] = [];
  let ends: { at: number; fault: Omit<Fault, 'row'> } | undefined;
  for (const [at, row] of rows.entries()) {
    const kind = at % indicators < 5 ? KINDS[Math.floor(at / step) % KINDS.length] : undefined;
    const due = at % step < indicators && Math.floor(at / step) < count;
    if (kind !== undefined && due && at % indicators === kind.type) {
      const [id = '', indicator = ''] = row.split(',');
      const instead = kind.rows(id, indicator, row);
      const fault = { rule: kind.rule, column: kind.column ?? '' };
      // A row that is not there is reported behind the last of its body.
      if (instead.length === 0) ends = { at: at - (at % indicators) + indicators - 1, fault };
      else faults.push({ ...fault, row: lines.length + 1 + (kind.at ?? instead.length - 1) });
      lines.push(...instead);
    } else lines.push(row);
    if (ends?.at === at) {
      faults.push({ ...ends.fault, row: lines.length });
      ends = undefined;
    }
  }
  return { text: `${lines.join('\n')}\n`, faults };
}
