import { basename, join } from 'node:path';
import type { Edition } from '../../../src/core/model/edition.ts';
import { blocks, type Finding } from '../../../src/core/model/finding.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { readVerb, type Lang } from '../args.ts';
import { realDisk } from '../disk.ts';
import { readYear } from '../edition/plan.ts';
import { UsageError } from '../failure.ts';
import type { InputFolders } from '../input-files.ts';
import { load, printFindings } from '../load.ts';
import { writingInto, type PutAll } from '../put-all.ts';
import { counted, reportFindings, summaryLine } from '../report.ts';
import type { Outside } from '../verb.ts';
import { IMPORT } from '../verbs/import.ts';
import { openWorkbooks } from './open.ts';
import { finding } from './import-rules.ts';
import { mergeAnswers, type Merged } from './merge-answers.ts';
import { questionnaireOf } from './questionnaire.ts';
import { readAnswerFiles } from './read-answers.ts';
import { yearsOf } from './rows.ts';

const SAYS = {
  lv: {
    none: (year: number) => `${year}: tāda mērījuma nav; to izveido npm run new-edition ${year}`,
    status: (year: number, status: string) =>
      `${year}: mērījuma statuss ir „${status}”; atbildes ieraksta tikai oficiālā mērījumā (edition.json, „status”: „official”)`,
    years: (years: string) => `failos ir vairāki gadi (${years}); norādiet --edition`,
    mend: 'Vispirms novērsiet šīs kļūdas datu mapē; nekas nav uzrakstīts.',
    stopped: 'Kļūdu dēļ nekas nav uzrakstīts.',
    nothing: 'Failos nav nevienas atbildes; nekas nav uzrakstīts.',
    done: (path: string, rows: number) => `Uzrakstīts: ${path}, rindas: ${rows}`,
    fresh: (n: number) => `  pievienotas iestādes: ${n}`,
    same: (n: number) => `  tādas pašas kā bija: ${n}`,
    kept: (n: number) => `  failos nav, palikušas kā bija: ${n}`,
    replaced: (n: number) => `  aizstātas iestādes: ${n}`,
    changed: (id: string, n: number) => `    ${id}: mainītas atbildes: ${n}`,
    received: (path: string, day: string) => `  saņemts: ${day} (${path})`,
    next: 'Tālāk: npm run validate',
  },
  en: {
    none: (year: number) => `${year}: there is no such edition; npm run new-edition ${year} makes it`,
    status: (year: number, status: string) =>
      `${year}: the status of the edition is “${status}”; answers go into an official one only (edition.json, “status”: “official”)`,
    years: (years: string) => `the files are of several years (${years}); give --edition`,
    mend: 'Correct these faults in the folder of data first; nothing was written.',
    stopped: 'Because of the faults nothing was written.',
    nothing: 'There is no answer in the files; nothing was written.',
    done: (path: string, rows: number) => `Written: ${path}, rows: ${rows}`,
    fresh: (n: number) => `  institutions added: ${n}`,
    same: (n: number) => `  the same as they were: ${n}`,
    kept: (n: number) => `  not in the files, left as they were: ${n}`,
    replaced: (n: number) => `  institutions replaced: ${n}`,
    changed: (id: string, n: number) => `    ${id}: answers changed: ${n}`,
    received: (path: string, day: string) => `  received: ${day} (${path})`,
    next: 'Next: npm run validate',
  },
} as const;

/**
 * The verb import: reads filled-in templates back into answers.csv of their edition. Where anything is at fault
 * nothing is written; bodies that are in no file stay as they are.
 * @param today what becomes the date of receipt of an edition that has none
 */
export async function importAnswers(
  argv: readonly string[],
  outside: Outside,
  today: () => Date = () => new Date(),
): Promise<number> {
  const { values: options, operands } = readVerb(argv, IMPORT);
  const { lang } = options;
  const asked = options.edition === undefined ? null : readYear(options.edition, lang);
  return writingInto(options.data, lang, (put) => importFiles({ ...options, operands, asked, today }, put, outside));
}

/** What is asked for. */
interface Asked extends InputFolders {
  readonly operands: readonly string[];
  /** The year that is named. */
  readonly asked: number | null;
  readonly lang: Lang;
  readonly today: () => Date;
}

async function importFiles(
  { operands, asked, lang, today, ...options }: Asked,
  put: PutAll,
  outside: Outside,
): Promise<number> {
  const files = await openWorkbooks(realDisk, operands, lang);
  const loaded = await load(realDisk, options, lang);
  const edition = editionOf(loaded.dataset.editions, asked ?? yearOf(yearsOf(files), lang), lang);
  const { year } = edition.info;
  const inTheWay = loaded.findings.filter((found) => standsInTheWay(found, edition));
  if (blocks(inTheWay)) {
    printFindings(inTheWay, lang, outside);
    outside.print(SAYS[lang].mend);
    return 1;
  }
  const questionnaire = questionnaireOf(loaded.dataset, edition);
  const read = readAnswerFiles(files, questionnaire);
  const merged = mergeAnswers(questionnaire, edition.received, read.answers);
  const stopped = blocks(read.findings);
  const findings = stopped
    ? read.findings
    : [...read.findings, ...awaited(merged, edition, questionnaire.respondents.length)];
  const text = reportFindings(findings, { lang, paint: outside.terminal.paint, stops: 'import', checks: CHECKS });
  if (text !== '') outside.print(text);
  outside.print(summaryLine(findings, lang));
  if (stopped || read.answers.size === 0) {
    outside.print(stopped ? SAYS[lang].stopped : SAYS[lang].nothing);
    return 1;
  }
  const path = join(options.data, 'editions', String(year), 'answers.csv');
  const infoPath = join(options.data, 'editions', String(year), 'edition.json');
  const day = isoDate(today());
  const info = receivedOn(new TextDecoder().decode(await realDisk.read(infoPath)), day);
  await put([{ path, content: merged.csv }, ...(info === null ? [] : [{ path: infoPath, content: info }])]);
  outside.print(report(path, merged, info === null ? null : SAYS[lang].received(infoPath, day), lang).join('\n'));
  return 0;
}

/** The one year of the titles, or null where no title names one. @throws UsageError for several */
function yearOf(years: readonly number[], lang: Lang): number | null {
  if (years.length > 1) throw new UsageError(SAYS[lang].years(years.join(', ')));
  return years[0] ?? null;
}

/** The edition of that year, or the newest. @throws UsageError where it takes no answers */
function editionOf(editions: readonly Edition[], year: number | null, lang: Lang): Edition {
  const edition = editions.findLast(({ info }) => year === null || info.year === year);
  if (edition === undefined) throw new UsageError(SAYS[lang].none(year ?? 0));
  const { status } = edition.info;
  if (status !== 'official') throw new UsageError(SAYS[lang].status(edition.info.year, status));
  return edition;
}

/** What each rule checks, for the report. */
const CHECKS = new Map(RULES.map((rule) => [rule.id, rule.checks]));
const SCOPES = new Map(RULES.map((rule) => [rule.id, rule.scope]));
/** Rows of answers.csv that parsing leaves out, and that would be lost when it is written again. */
const LOSING = ['answer-duplicate', 'answer-missing-reason'];

/** Whether a fault of the data makes it unsure what is asked of whom, or which answers are there already. */
function standsInTheWay({ severity, file, rule }: Finding, { info, answersFile }: Edition): boolean {
  if (severity !== 'blocker') return false;
  if (file !== answersFile)
    return (
      file.startsWith('data/registry/') ||
      [`data/editions/${info.year}/`, `methodology/${info.year}/`].some((folder) => file.startsWith(folder))
    );
  return rule !== 'file-missing' && (LOSING.includes(rule) || ['file', 'row'].includes(SCOPES.get(rule) ?? ''));
}

/** edition.json with the day in the place of a blank date of receipt; null where there is none to fill in. */
export function receivedOn(text: string, day: string): string | null {
  const filled = text.replace(/("received"\s*:\s*)""/, (_, key: string) => `${key}"${day}"`);
  return filled === text ? null : filled;
}

/** The day as the computer it is written on has it. */
const isoDate = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** So many bodies are named one by one. */
const NAMED = 10;

/** Of whom answers are awaited, in the case that „no” wants. */
const AWAITED = {
  lv: { zero: 'iestādēm', one: 'iestādes', other: 'iestādēm' },
  en: { zero: 'institutions', one: 'institution', other: 'institutions' },
} as const;

/** One finding for all participants whose answers are still to come. */
function awaited({ awaited: ids }: Merged, { answersFile }: Edition, all: number): Finding[] {
  if (ids.length === 0) return [];
  const names = `${ids.slice(0, NAMED).join(', ')}${ids.length > NAMED ? ' …' : ''}`;
  return [
    finding('import-body-awaited', {
      file: answersFile,
      subject: basename(answersFile),
      found: `${all - ids.length} / ${all}`,
      message: {
        lv: `Vēl nav atbilžu no ${counted(ids.length, AWAITED.lv, 'lv')}: ${names}`,
        en: `Answers of ${counted(ids.length, AWAITED.en, 'en')} are still to come: ${names}`,
      },
    }),
  ];
}

/** What became of answers.csv. */
function report(path: string, merged: Merged, received: string | null, lang: Lang): string[] {
  const says = SAYS[lang];
  const lines = [says.done(path, merged.rows), says.fresh(merged.fresh.length)];
  if (merged.replaced.size > 0) lines.push(says.replaced(merged.replaced.size));
  for (const [id, n] of merged.replaced) lines.push(says.changed(id, n));
  if (merged.same.length > 0) lines.push(says.same(merged.same.length));
  if (merged.kept.length > 0) lines.push(says.kept(merged.kept.length));
  if (received !== null) lines.push(received);
  lines.push(says.next);
  return lines;
}
