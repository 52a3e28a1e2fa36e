import { describe, expect, it } from 'vitest';
import { diffReleases } from '../../src/core/diff/diff.ts';
import { tinyTables } from '../../src/core/diff/testing.ts';
import { replace, type Change } from '../../src/core/rules/testing/tiny-dataset.ts';
import type { Lang } from './args.ts';
import { diffNames } from './diff-names.ts';
import { diffReport } from './diff-report.ts';
import { diffDocument, diffJsonSchema, diffShape } from './diff-schema.ts';
import type { DiffSide } from './diff-side.ts';
import { outlineText } from './outline.ts';

const side = (name: string, ...changes: readonly Change[]): DiffSide => ({
  name,
  release: '2022.1',
  date: '2023-01-10',
  tables: tinyTables(...changes),
  unpublishable: [],
  embargoed: [],
});
const OLD = side('old');

function linesOf(now: DiffSide, lang: Lang): string[] {
  const diff = diffReleases(OLD.tables, now.tables);
  const blocks = diffReport(OLD, now, diff, diffNames(OLD.tables, now.tables, lang), lang);
  return outlineText(blocks, { listed: 100, more: String, strong: (line) => line }).split('\n');
}

const PASSED = side(
  'new',
  replace('data/editions/2022/answers.csv', 'gamma-birojs,website,,not_answered,', 'gamma-birojs,website,yes,,'),
);

describe('diffReport', () => {
  it('says in Latvian who moves, by how much and through which answer', () => {
    const lines = linesOf(PASSED, 'lv');
    expect(lines.slice(0, 2)).toEqual(['Salīdzinājums', 'old (datu versija 2022.1) → new (datu versija 2022.1)']);
    expect(lines).toContain(
      '  2022. gads, valsts iestādes: kopvērtējums mainās 1 iestādei, līmenis 1 iestādei, vieta 2 iestādēm, vieta kategorijā 2 iestādēm',
    );
    expect(lines).toContain('  Gammas birojs (gamma-birojs), 2022. gads');
    expect(lines).toContain(
      '    kopvērtējums: punkti 26,0 → 66,0 (+40,0); līmenis 1 → 2; vieta 3. → 2. no 3; vieta kategorijā 2. → 1. no 2 – mainījās pašas atbildes',
    );
    expect(lines).toContain(
      '      „Vietne” (website): nav atbildēts → jā; punkti sadaļā „Saziņa” 0,0 → 100,0 (+100,0)',
    );
    expect(lines).toContain('Mainās tikai vieta: 2');
    expect(lines).toContain(
      '    kopvērtējums: punkti tie paši, 35,5; vieta 2. → 3. no 3; vieta kategorijā 1. → 2. no 2 – apsteidza Gammas birojs',
    );
    expect(lines).toContain(
      '  2022. gads, Alfas ministrija, kopvērtējums: 48,5 → 61,8 (+13,3); dalībnieki ar rezultātu: 3; ietekmēja: Gammas birojs (+40,0)',
    );
    expect(lines).toContain('  2022 · gamma-birojs · website · missing: not_answered → –');
  });

  it('says the same in English', () => {
    const lines = linesOf(PASSED, 'en');
    expect(lines).toContain('      “Website” (website): not answered → yes; points in “Contact” 0.0 → 100.0 (+100.0)');
    expect(lines).toContain(
      '    total: points the same, 35.5; rank 2 → 3 of 3; rank in category 1 → 2 of 2 – overtaken by Gamma Bureau',
    );
  });

  it('names a bound of the method', () => {
    const lines = linesOf(side('new', replace('methodology/2022/levels.csv', '2,50', '2,35.5')), 'lv');
    expect(lines).toContain('  2022. gads: 2. līmenis, sākas no 50 → 35,5');
    expect(lines).toContain('    kopvērtējums: punkti tie paši, 35,5; līmenis 1 → 2 – mainījās metodika');
  });

  it('names a question that was put otherwise', () => {
    const lines = linesOf(
      side(
        'new',
        replace('methodology/2022/state.csv', ',expert,,assumed,Atbildes laiks', ',automatic,,assumed,Atbildes ilgums'),
      ),
      'lv',
    );
    expect(lines).toContain(
      '  2022. gads, valsts iestādes: „Atbildes ilgums” (reply_hours), datu ieguve expert → automatic',
    );
    expect(lines).toContain(
      '  2022. gads, valsts iestādes: „Atbildes ilgums” (reply_hours), nosaukums latviešu valodā Atbildes laiks → Atbildes ilgums',
    );
  });

  it('tells a new edition as one, with its method and who moved most since the one before', () => {
    const now = side(
      'new',
      replace(
        'methodology/2021/state.csv',
        'website,contact,indicator,boolean,1,1',
        'website,contact,indicator,boolean,1,3',
      ),
    );
    const before: DiffSide = {
      ...OLD,
      tables: new Map(
        [...now.tables].map(([name, table]) => [
          name,
          { ...table, records: table.records.filter((row) => row['edition'] !== 2022) },
        ]),
      ),
    };
    const diff = diffReleases(before.tables, now.tables);
    const names = diffNames(before.tables, now.tables, 'lv');
    const lines = outlineText(diffReport(before, now, diff, names, 'lv'), {
      listed: 100,
      more: String,
      strong: (line) => line,
    }).split('\n');
    expect(lines).toContain('Jauni mērījumi');
    expect(lines).toContain('    metodika pret iepriekšējo mērījumu:');
    expect(lines).toContain('      „Vietne” (website): svars 3 → 1');
    expect(lines).toContain('      „Iekšējais” (inside): cita skala; nav salīdzināms');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}2022\. gads, valsts iestādes: 3 iestādes, vidējais rezultāts 48,5; līmeņi: 1\. – 2, /,
      ),
    );
    expect(lines.join('\n')).not.toContain('kopvērtējums mainās');
    expect(lines.join('\n')).not.toContain('2022 · beta-agentura');
  });

  it('says which editions under embargo are not in it', () => {
    expect(linesOf({ ...side('new'), embargoed: [2024] }, 'lv')).toContain(
      'new: mērījums ar embargo nav salīdzināts (2024); ar --embargoed to salīdzina.',
    );
  });

  it('says that there is no difference', () => {
    expect(linesOf(side('new'), 'lv')).toEqual([
      'Salīdzinājums',
      'old (datu versija 2022.1) → new (datu versija 2022.1)',
      'Atšķirību nav: visi lauki ir vienādi.',
    ]);
  });
});

describe('diffDocument', () => {
  it('keeps its schema', () => {
    const document: unknown = JSON.parse(
      JSON.stringify(diffDocument(OLD, PASSED, diffReleases(OLD.tables, PASSED.tables))),
    );
    expect(diffShape.parse(document)).toEqual(document);
  });

  it('has the schema that is served', async () => {
    await expect(`${JSON.stringify(diffJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(
      '../../public/schemas/diff.json',
    );
  });
});
