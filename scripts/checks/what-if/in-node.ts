import type { Answer, Edition } from '../../../src/core/model/edition.ts';
import type { Structure, StructureRow } from '../../../src/core/model/methodology.ts';
import { INDEX_CODE } from '../../../src/core/model/vocabulary.ts';
import { questionsOf } from '../../../src/core/parse/meaning.ts';
import { answer, levelRow, row as methodRow } from '../../../src/core/rules/testing/structure.ts';
import { scoreSector, type Member, type ScoreRow } from '../../../src/core/score/edition.ts';
import type { Built, Row } from '../built.ts';

/** A sector in one edition as core scores it for the build, made from the published tables by nothing that pages are made by. */
export interface Scored {
  readonly structure: Structure;
  readonly members: readonly Member[];
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, Answer>>;
  /** The row of the index of one body, had it answered otherwise. */
  readonly whatIf: (id: string, changed: ReadonlyMap<string, string>) => ScoreRow | undefined;
}

const text = (row: Row, name: string): string => String(row[name] ?? '');
const numberOr = (row: Row, name: string): number | null => (row[name] === null ? null : Number(row[name]));

const structureRow = (row: Row): StructureRow =>
  methodRow({
    code: text(row, 'code'),
    parent: text(row, 'parent'),
    kind: text(row, 'kind') as StructureRow['kind'],
    type: text(row, 'type') as StructureRow['type'],
    direction: Number(row['direction']) as StructureRow['direction'],
    weight: Number(row['weight']),
    lower: numberOr(row, 'lower'),
    upper: numberOr(row, 'upper'),
    options: new Map(
      listOf(text(row, 'options'), '|').map((option) => {
        const at = option.lastIndexOf(':');
        return [option.slice(0, at), Number(option.slice(at + 1))];
      }),
    ),
    applies_to: listOf(text(row, 'applies_to'), ';'),
  });

const listOf = (cell: string, mark: string): string[] => cell.split(mark).filter((part) => part !== '');

/** Sectors by edition and sector, each read when first asked for. */
export async function scoredSectors(built: Built): Promise<(edition: number, sector: string) => Scored> {
  const [structures, levels, answers, scores] = await Promise.all([
    built.table('structure'),
    built.table('levels'),
    built.table('answers'),
    built.table('scores'),
  ]);
  const known = new Map<string, Scored>();
  const of = <Own extends Row>(rows: readonly Own[], edition: number, sector: string): Own[] =>
    rows.filter((row) => row['edition'] === edition && row['sector'] === sector);
  const read = (edition: number, sector: string): Scored => {
    const structure: Structure = {
      edition,
      sector: sector as Structure['sector'],
      file: '',
      rows: of(structures, edition, sector).map(structureRow),
    };
    const questions = questionsOf(structure.rows);
    const said = (code: string, value: string, missing: Answer['missing'] = ''): Answer => ({
      ...answer(value, missing),
      meaning: questions.get(code)?.(value) ?? null,
    });
    const bounds = levels
      .filter((row) => row['edition'] === edition)
      .map((row) => levelRow(Number(row['level']), Number(row['lower_bound'])));
    const members = of(scores, edition, sector)
      .filter((row) => row['code'] === INDEX_CODE)
      .map((row) => ({
        institution_id: text(row, 'institution_id'),
        category: text(row, 'category'),
        group_id: text(row, 'group_id'),
      }));
    const own = new Map(
      [...Map.groupBy(of(answers, edition, sector), (row) => text(row, 'institution_id'))].map(([id, rows]) => [
        id,
        new Map(
          rows.map((row) => [
            text(row, 'indicator'),
            said(text(row, 'indicator'), text(row, 'value'), text(row, 'missing') as Answer['missing']),
          ]),
        ),
      ]),
    );
    return {
      structure,
      members,
      answers: own,
      whatIf: (id, changed) => {
        const others = [...changed].map(([code, value]): [string, Answer] => [code, said(code, value)]);
        const given = new Map([...own, [id, new Map([...(own.get(id) ?? []), ...others])]]);
        const info = { year: edition, status: 'official' } as Edition['info'];
        const whole: Edition = { info, participants: [], received: given, answers: given, answersFile: '' };
        return scoreSector(whole, structure, bounds, members).scores.find(
          (row) => row.institution_id === id && row.code === INDEX_CODE,
        );
      },
    };
  };
  return (edition, sector) => {
    const key = `${edition}/${sector}`;
    const found = known.get(key) ?? read(edition, sector);
    known.set(key, found);
    return found;
  };
}
