import type { Answer } from '../model/edition.ts';
import type { Problem } from '../model/finding.ts';
import type { StructureRow } from '../model/methodology.ts';
import { allowed, TYPE_NAMES } from './answer-value.ts';

/** The rules that share the one walk over the answers: a million of them are looked at once. */
export type AnswerRule =
  | 'answer-institution-unknown'
  | 'answer-indicator-unknown'
  | 'answer-not-asked'
  | 'answer-absent'
  | 'answer-value-and-reason'
  | 'answer-type'
  | 'answer-beyond-goalpost'
  | 'answer-uniform';

/** One indicator put to a category, with its tests prepared. */
export interface Question {
  readonly row: StructureRow;
  /** Whether it is not known to whom it is put, because a category that it names is unknown. */
  readonly doubtful: boolean;
  readonly beyond: ((value: number) => boolean) | null;
  readonly spread: Spread;
}

/** What all answers to one indicator have in common. */
export interface Spread {
  n: number;
  first: string;
  row: number;
  uniform: boolean;
}

/** From so many answers on it is odd that all are the same. */
export const UNIFORM_FROM = 10;

export type Add = (rule: AnswerRule, problem: Problem) => void;

/** What one answer gives rise to, and what it adds to the spread of its indicator. */
export function judge(add: Add, file: string, year: number, id: string, question: Question, answer: Answer): void {
  const { row: indicator, spread } = question;
  const { value, missing, meaning, row } = answer;
  if ((value === '') === (missing === '')) {
    add('answer-value-and-reason', {
      file,
      row,
      column: 'missing',
      subject: `${year}/${id}/${indicator.code}`,
      found: value === '' ? '' : `${value}, ${missing}`,
      expected: { lv: 'vērtība vai iemesls, viens no abiem', en: 'a value or a reason, one of the two' },
      message:
        value === ''
          ? {
              lv: `Iestādes „${id}” atbildei par „${indicator.code}” nav ne vērtības, ne iemesla, kāpēc tās nav.`,
              en: `The answer of “${id}” to “${indicator.code}” has neither a value nor a reason why not.`,
            }
          : {
              lv: `Iestādes „${id}” atbildei par „${indicator.code}” ir gan vērtība, gan iemesls, kāpēc tās nav.`,
              en: `The answer of “${id}” to “${indicator.code}” has both a value and a reason why not.`,
            },
    });
    return;
  }
  if (value === '') return;
  if (answer.correction === undefined && meaning === null && indicator.type !== '') {
    add('answer-type', {
      file,
      row,
      column: 'value',
      subject: `${year}/${id}/${indicator.code}`,
      found: value,
      expected: allowed(indicator, value),
      message: {
        lv: `Iestādes „${id}” atbilde neder: rādītājs „${indicator.code}” (${TYPE_NAMES[indicator.type].lv}) šādu vērtību nepieļauj.`,
        en: `The answer of “${id}” does not fit: indicator “${indicator.code}” (${TYPE_NAMES[indicator.type].en}) does not allow this value.`,
      },
    });
    return;
  }
  if (typeof meaning === 'number' && question.beyond?.(meaning) === true) {
    add('answer-beyond-goalpost', {
      file,
      row,
      column: 'value',
      subject: `${year}/${id}/${indicator.code}`,
      found: value,
      expected: {
        lv: `no ${indicator.lower} līdz ${indicator.upper}`,
        en: `from ${indicator.lower} to ${indicator.upper}`,
      },
      message: {
        lv: `Iestādes „${id}” atbilde ir ārpus rādītāja „${indicator.code}” robežām, tāpēc aprēķinā tās vietā ņem robežu.`,
        en: `The answer of “${id}” is beyond a goalpost of “${indicator.code}”, so scoring cuts it.`,
      },
    });
  }
  if (spread.n === 0) {
    spread.first = value;
    spread.row = row;
  } else if (spread.first !== value) spread.uniform = false;
  spread.n += 1;
}

/**
 * A row that is not there: a fault, and no zero.
 * @param after the row after which it belongs
 */
export function absent(add: Add, file: string, year: number, id: string, code: string, after: number): void {
  add('answer-absent', {
    file,
    row: after,
    column: 'indicator',
    subject: `${year}/${id}/${code}`,
    found: '',
    expected: { lv: `rinda „${id},${code},…”`, en: `a row “${id},${code},…”` },
    message: {
      lv: `Iestādei „${id}” nav rindas par rādītāju „${code}”; tai jābūt aiz šīs rindas.`,
      en: `Institution “${id}” has no row for indicator “${code}”; it belongs after this row.`,
    },
  });
}

/** All answers to a scored indicator being one, which may be a column filled down by mistake. */
export function uniform(
  add: Add,
  file: string,
  year: number,
  sector: string,
  indicator: StructureRow,
  spread: Spread,
): void {
  if (!spread.uniform || spread.n < UNIFORM_FROM || indicator.weight <= 0) return;
  add('answer-uniform', {
    file,
    row: spread.row,
    column: 'value',
    subject: `${year}/${sector}/${indicator.code}`,
    found: spread.first,
    expected: { lv: 'atbildes, kas atšķiras', en: 'answers that differ' },
    message: {
      lv: `Visas atbildes par rādītāju „${indicator.code}” ir vienādas (to skaits: ${spread.n}).`,
      en: `All ${spread.n} answers to indicator “${indicator.code}” are the same.`,
    },
  });
}
