import { answerText } from './answer-cells.ts';
import { ratio, sum, ZERO, type Exact } from './exact.ts';
import { Facts } from './facts.ts';
import type { CsvRow } from './published-tables.ts';
import { cell, type SectorId, type Subject } from './subject.ts';
import { number, text, type TablePlan, type Want } from './want.ts';

/** What points rest on: figures of a body and of a sector. */

/** Fewest decimals of points of the total. */
const OF_TOTAL = 2;

const KINDS = ['self_assessment', 'automatic', 'expert', 'unstated'] as const;

/** Rows of a body in its newest edition. */
export const bodyMix = ({ tables, id }: Subject, latest: CsvRow | undefined): readonly CsvRow[] =>
  tables.where('evidence_mix', { edition: latest?.['edition'] ?? '', institution_id: id });

export const sectorMix = ({ tables }: Subject, edition: string, sector: SectorId): readonly CsvRow[] =>
  tables.where('evidence_averages', { edition, sector });

export function evidenceTable({ t }: Subject, mix: readonly CsvRow[]): TablePlan {
  const points = (value: Exact | null, name?: string): Want => ({
    value,
    digits: OF_TOTAL,
    as: 'score',
    edition: mix[0]?.['edition'] ?? '',
    ...(name === undefined ? {} : { derived: name }),
  });
  const all = (column: string): Exact => sum(mix.map((row) => cell(row, column) ?? ZERO));
  return {
    head: [t('column.evidence'), t('column.indicators'), t('column.pointsReceived'), t('column.pointsPossible')],
    count: mix.length + 1,
    row: (_, at) => {
      const own = mix[at];
      if (own === undefined)
        return [
          text(t('answers.total')),
          { ...number(all('indicators'), 0), derived: 'indicators counted' } as Want,
          points(all('received'), 'points by evidence'),
          points(all('possible'), 'points by evidence'),
        ];
      const kind = KINDS.find((each) => each === own['evidence']);
      return [
        kind === undefined ? text('?') : text(t(`evidence.${kind}`)),
        number(cell(own, 'indicators'), 0),
        points(cell(own, 'received')),
        points(cell(own, 'possible')),
      ];
    },
  };
}

export function evidenceFacts(subject: Subject, mix: readonly CsvRow[]): Facts {
  const facts = new Facts(subject).years(mix[0]?.['edition']).count(100);
  for (const row of mix) {
    const [received, possible] = [cell(row, 'received'), cell(row, 'possible')];
    facts.score(received, '', 'scoped').score(possible, '', 'scoped');
    if (received !== null && possible !== null && possible.over > 0n) facts.share(ratio(received, possible));
  }
  return facts;
}

/** How many pairs of a body were measured twice, and how many of them disagree. */
export function twiceFacts(subject: Subject, latest: CsvRow | undefined): Facts {
  const pairs = subject.tables.where('measured_twice', {
    edition: latest?.['edition'] ?? '',
    institution_id: subject.id,
  });
  return new Facts(subject).count(pairs.length, pairs.filter((row) => row['disagree'] === 'true').length);
}

/** What is marked at an answer that disagrees with measurements of the same. @param answer a row of `answers` */
export function disagreementTexts(answer: CsvRow, subject: Subject): readonly string[] {
  const { tables, t } = subject;
  const { edition = '', sector = '', institution_id = '', indicator: code = '' } = answer;
  return tables
    .where('measured_twice', { edition, institution_id, code, disagree: 'true' })
    .flatMap(({ measured_code: measured = '' }) => {
      const indicator = tables.one('structure', { edition, sector, code: measured });
      const other = tables.one('answers', { edition, institution_id, indicator: measured });
      return indicator === undefined || other === undefined
        ? []
        : [t('evidence.mark', { name: subject.name(indicator), answer: answerText(other, indicator, subject) })];
    });
}
