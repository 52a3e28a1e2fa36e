import type { Problem } from '../model/finding.ts';
import type { ContinuityRow } from '../model/methodology.ts';
import { misnamed } from './file-name.ts';
import { structureFile } from './paths.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownCode } from './unknown-code.ts';

export const continuityCode: Rule = {
  id: 'continuity-code',
  scope: 'methodology',
  severity: 'blocker',
  checks: {
    lv: 'Salīdzināmības kodi ir savu mērījumu struktūrās, un norādīts tieši iepriekšējais mērījums.',
    en: 'The codes of continuity stand in the structures of their editions, and the previous edition is the one just before.',
  },
  remedy: {
    lv: 'Labojiet kodu vai gadu failā methodology/continuity.csv.',
    en: 'Correct the code or the edition in methodology/continuity.csv.',
  },
  *check(context) {
    const meant = misnamed(context);
    for (const row of context.dataset.methodology.continuity) {
      const years = [row.edition, row.previous_edition];
      if (!years.some((year) => meant.has(structureFile(year, row.sector)))) yield* checkRow(context, row);
    }
  },
};

function* checkRow(context: RuleContext, row: ContinuityRow): Generator<Problem> {
  const { structures } = context.dataset.methodology;
  const problem = { ...row.place, subject: `${row.edition}/${row.sector}/${row.code}` };
  const years = structures.filter((s) => s.sector === row.sector).map((s) => s.edition);
  if (!years.includes(row.edition)) {
    yield {
      ...problem,
      column: 'edition',
      found: String(row.edition),
      expected: sameInBoth(years.join(', ')),
      message: {
        lv: `Sektoram „${row.sector}” ${row.edition}. gadā nav struktūras.`,
        en: `Sector “${row.sector}” has no structure in ${row.edition}.`,
      },
    };
    return;
  }
  const before = Math.max(...years.filter((year) => year < row.edition));
  if (row.previous_edition !== before) {
    yield {
      ...problem,
      column: 'previous_edition',
      found: String(row.previous_edition),
      expected: Number.isFinite(before) ? sameInBoth(String(before)) : undefined,
      message: {
        lv: 'Tas nav šī sektora iepriekšējais mērījums.',
        en: 'This is not the previous edition of this sector.',
      },
    };
    return;
  }
  // What was dropped stands in the earlier structure only, what is new in the later one only.
  if (row.relation !== 'dropped') {
    yield* unknown(context, row, 'code', row.edition);
    yield* otherKind(context, row);
  }
  if (row.relation !== 'new') yield* unknown(context, row, 'previous_code', row.previous_edition);
  else if (row.previous_code !== '') {
    yield {
      ...problem,
      column: 'previous_code',
      found: row.previous_code,
      expected: { lv: 'tukša šūna', en: 'a blank cell' },
      message: { lv: 'Jaunam kodam iepriekšējā nav.', en: 'A new code has no previous one.' },
    };
  }
}

/** An indicator goes on as an indicator, a dimension as a dimension. */
function* otherKind(context: RuleContext, row: ContinuityRow): Generator<Problem> {
  const kindOf = (code: string, year: number) =>
    context.dataset.methodology.structures
      .find((s) => s.edition === year && s.sector === row.sector)
      ?.rows.find((r) => r.code === code)?.kind;
  const [now, before] = [kindOf(row.code, row.edition), kindOf(row.previous_code, row.previous_edition)];
  if (now === undefined || before === undefined || now === before) return;
  yield {
    ...row.place,
    column: 'previous_code',
    subject: `${row.edition}/${row.sector}/${row.code}`,
    found: `${row.previous_code} (${before})`,
    expected: { lv: `kods, kura veids ir „${now}”`, en: `a code of kind “${now}”` },
    message: {
      lv: `„${row.code}” un „${row.previous_code}” struktūrā nav viena veida.`,
      en: `“${row.code}” and “${row.previous_code}” are not of one kind in the structure.`,
    },
  };
}

function* unknown(
  context: RuleContext,
  row: ContinuityRow,
  column: 'code' | 'previous_code',
  edition: number,
): Generator<Problem> {
  const { place, sector } = row;
  const subject = `${row.edition}/${sector}/${row.code}`;
  yield* unknownCode(context, { place, subject, column, code: row[column], edition, sector });
}

const sameInBoth = (text: string) => ({ lv: text, en: text });
