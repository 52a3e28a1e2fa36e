import { namedPoints } from '../../core/model/meaning.ts';
import { INDEX_CODE, MISSING_REASONS, type Sector } from '../../core/model/vocabulary.ts';
import { reweigh } from '../../core/reweigh/reweigh.ts';
import type { Language } from '../../i18n/language.ts';
import { unitKey } from '../../i18n/question-words.ts';
import type { PluralKey, Translator } from '../../i18n/translator.ts';
import { valueText } from '../shared/answer-text.ts';
import { answerTypeText } from '../indicator/indicators-view.ts';
import { institutionIds } from '../shared/bodies.ts';
import { answersOf, institutionView } from '../institution/view.ts';
import { derived, sectorProfiles } from '../shared/published.ts';
import { dimensionsIn, editionRow, isDemonstration, levelsIn, scoresIn, structureIn } from '../shared/results.ts';
import type { ScoreRow, StructureRow } from '../shared/rows.ts';
import { optionsOf, scaleOf } from '../indicator/scale.ts';
import type { AnswerCell, Method, Question, QuestionWords, Sheet, Standing } from './sheet.ts';

const PLURAL_FORMS = ['zero', 'one', 'other'] as const;

/** How one sector was scored in one edition, from the published tables. */
export const methodOf = (edition: number, sector: Sector): Method =>
  derived(`what-if method ${edition}/${sector}`, () => ({
    edition,
    sector,
    dimensions: dimensionsIn(edition, sector).map(({ code, weight }) => ({ code, weight })),
    questions: structureIn(edition, sector).flatMap(questionOf),
    levels: levelsIn(edition).map(({ level, lower_bound }) => ({ level, lower_bound })),
  }));

function questionOf(row: StructureRow): Question[] {
  const { kind, code, parent, type, direction, weight, lower, upper, applies_to: asked } = row;
  if (kind !== 'indicator' || parent === null || type === null) return [];
  const applies_to = asked === null ? [] : asked.split(';');
  return [{ code, parent, type, direction, weight, lower, upper, options: [...optionsOf(row)], applies_to }];
}

/** The answers of a body in one edition, as its page hands them to its script. */
export const answerCells = (id: string, edition: number): readonly AnswerCell[] =>
  answersOf(id, edition).map(({ indicator, value, missing }) =>
    missing === null ? [indicator, value ?? ''] : [indicator, '', missing],
  );

/**
 * Categories and index scores of a sector at full precision, from the published scores of dimensions: tables have six decimals, by which
 * no tie can be told. Best first, so that one more score finds its rank quickly.
 */
export const standingsIn = (edition: number, sector: Sector): readonly Standing[] =>
  derived(`what-if standings ${edition}/${sector}`, () => {
    const { bodies, dimensions, levels } = sectorProfiles(edition, sector);
    const official = dimensions.map(({ weight }) => weight);
    const scores = new Map(
      reweigh(bodies, official, levels).map(({ score }, at) => [bodies[at]?.institution_id, score] as const),
    );
    return scoresIn(edition, sector, INDEX_CODE)
      .map(({ institution_id: id, category }): Standing => [id, category, scores.get(id) ?? null])
      .toSorted(([, , a], [, , b]) => (b ?? -1) - (a ?? -1));
  });

function wordsOf(row: StructureRow, words: Translator): QuestionWords {
  const { name, pick } = words;
  const unit = unitKey(row.code);
  const answers = Object.fromEntries(
    [...namedPoints(scaleOf(row)).keys()].map((answer) => [answer, valueText(answer, row, words)]),
  );
  return {
    name: name(row),
    question: pick(row.question_lv, row.question_en) ?? '',
    hint: answerTypeText(row, words),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(unit !== undefined && { unit: forms(unit, words) }),
  };
}

/** A text in each plural form, its number still to be filled in. */
const forms = (stem: PluralKey, { t }: Translator): Readonly<Record<string, string>> =>
  Object.fromEntries(PLURAL_FORMS.map((form) => [form, t(`${stem}.${form}`, places('n'))]));

/** Name of the file that a page's tool loads, without its ending. */
export const sheetName = (edition: number, sector: Sector, language: Language): string =>
  `${edition}-${sector}-${language}`;

/** Editions and sectors of which some body has its newest result, so that its page has the tool. */
export const sheetsWanted = (): readonly Pick<ScoreRow, 'edition' | 'sector'>[] => {
  const newest = institutionIds().flatMap((id) => {
    const { latest } = institutionView(id);
    return latest === undefined || latest.score === null ? [] : [latest];
  });
  return [...new Map(newest.map(({ edition, sector }) => [`${edition}/${sector}`, { edition, sector }])).values()];
};

/** Everything the tool loads, in the language of the page. */
export function sectorSheet(edition: number, sector: Sector, words: Translator): Sheet {
  const { t, name } = words;
  const rows = structureIn(edition, sector);
  return {
    ...methodOf(edition, sector),
    status: editionRow(edition).status,
    ...(isDemonstration(edition) && { note: t('demonstration.bar') }),
    bodies: standingsIn(edition, sector),
    names: {
      dimensions: Object.fromEntries(dimensionsIn(edition, sector).map((row) => [row.code, name(row)])),
      questions: Object.fromEntries(
        rows.flatMap((row) => (row.kind === 'indicator' ? [[row.code, wordsOf(row, words)]] : [])),
      ),
    },
    words: toolWords(sector, words),
  };
}

/** What the tool says; its places are filled in by the browser. */
function toolWords(sector: Sector, words: Translator): Readonly<Record<string, string>> {
  const { t } = words;
  const plural = (stem: PluralKey, as: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(forms(stem, words)).map(([form, text]) => [`${as}.${form}`, text]));
  return {
    own: t('whatIf.own'),
    official: t('whatIf.official'),
    changed: t('whatIf.changed'),
    difference: t('whatIf.difference'),
    score: t('answer.points'),
    level: t('answer.level'),
    rank: t(`whatIf.rank.${sector}`),
    categoryRank: t('answer.categoryRank'),
    of: t('whatIf.of', places('rank', 'n')),
    said: t('whatIf.said', places('points', 'level', 'rank', 'n', 'categoryRank', 'categoryN')),
    same: t('whatIf.same'),
    ...plural('points.are', 'points'),
    ...plural('points.lacking', 'lacking'),
    ...plural('points.received', 'received'),
    ...plural('whatIf.steps', 'steps'),
    ...plural('whatIf.changes', 'changes'),
    ...plural('whatIf.up', 'up'),
    ...plural('whatIf.down', 'down'),
    unchanged: t('whatIf.unchanged'),
    next: t('whatIf.next', places('level', 'points')),
    top: t('whatIf.top'),
    out: t('whatIf.out'),
    step: t('whatIf.step', places('name', 'answer', 'points')),
    fullPoints: t('next.fullPoints'),
    change: t('whatIf.change', places('name', 'before', 'after')),
    choose: t('whatIf.choose', places('answer')),
    was: t('whatIf.was', places('answer')),
    reset: t('whatIf.reset'),
    share: t('whatIf.share'),
    unknown: t('whatIf.unknown', places('codes')),
    unscored: t('whatIf.unscored'),
    'fault.blank': t('whatIf.fault.blank'),
    'fault.number': t('whatIf.fault.number'),
    'fault.count': t('whatIf.fault.count'),
    'fault.range': t('whatIf.fault.range', places('lower', 'upper')),
    ...Object.fromEntries(MISSING_REASONS.map((reason) => [`missing.${reason}`, t(`missing.${reason}`)])),
  };
}

/** Places of a text that the browser fills in. */
const places = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, `{${name}}`]));
