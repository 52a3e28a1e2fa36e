import { join } from 'node:path';
import type { Sector } from '../../../src/core/model/vocabulary.ts';
import { parseDataset } from '../../../src/core/parse/dataset.ts';
import type { InputFiles } from '../../../src/core/parse/input.ts';
import { readVerb, type Lang } from '../args.ts';
import { realDisk } from '../disk.ts';
import { changeLine } from './change.ts';
import { planEdition, readYear, type EditionPlan } from './plan.ts';
import { UsageError } from '../failure.ts';
import { readInput, sha256, type InputFolders } from '../input-files.ts';
import { load, printFindings } from '../load.ts';
import { isWithin } from '../path-within.ts';
import { writingInto, type Put, type PutAll } from '../put-all.ts';
import type { Outside } from '../verb.ts';
import { NEW_EDITION } from '../verbs/new-edition.ts';
import { questionnaireOf } from '../workbook/questionnaire.ts';
import { checkTemplateName, templateContent, templateName, type Sheets } from '../workbook/template-files.ts';

const SAYS = {
  lv: {
    sector: { state: 'valsts iestādes', municipal: 'pašvaldības' },
    taken: 'tāds jau ir; nosauciet citu vai izņemiet to',
    blocked: 'Vispirms novērsiet šīs kļūdas; nekas nav uzrakstīts.',
    source: (sector: string, n: number, year: number) => `${sector}: ${n}, pēc ${year}. gada mērījuma`,
    demonstration: (year: number) =>
      `Uzmanību: ${year}. gada mērījums ir demonstrācija; tā dalībnieki un daļa metodikas ir pieņēmums. Pārbaudiet abus.`,
    changes: 'Kas dalībniekos mainījies',
    unchanged: 'Dalībnieki un to grupas ir tie paši.',
    written: 'Uzrakstīts',
    next: (year: number, template: string) => [
      'Ko darīt tālāk',
      `  1. Pārbaudiet participants.csv un methodology/${year}/; kas mainījies jautājumos, atzīmējiet failā continuity.csv.`,
      `     Ja kaut ko labojāt, izņemiet veidlapu un izveidojiet to no jauna: npm run new-edition -- ${year} --template-only`,
      `  2. Nosūtiet iestādēm veidlapu: ${template}`,
      '  3. Saņemtos failus nolasiet: npm run import -- FAILS.xlsx',
      '  Kamēr nav answers.csv, npm run validate un npm run build apstājas pie tā, ka faila nav.',
      '  Mērījums ir ar embargo (edition.json, „embargoed”): to publicē tikai tad, kad tur ieraksta false.',
    ],
  },
  en: {
    sector: { state: 'state institutions', municipal: 'municipalities' },
    taken: 'it is there already; name another, or take it away',
    blocked: 'Correct these faults first; nothing was written.',
    source: (sector: string, n: number, year: number) => `${sector}: ${n}, after the edition of ${year}`,
    demonstration: (year: number) =>
      `Attention: the edition of ${year} is a demonstration; its participants and part of the method are assumed. Check both.`,
    changes: 'What has changed among the participants',
    unchanged: 'The participants and their groups are the same.',
    written: 'Written',
    next: (year: number, template: string) => [
      'What to do next',
      `  1. Check participants.csv and methodology/${year}/; mark in continuity.csv what changed in the questions.`,
      `     After a change take the template away and make it again: npm run new-edition -- ${year} --template-only`,
      `  2. Send the template to the institutions: ${template}`,
      '  3. Read what comes back: npm run import -- FILE.xlsx',
      '  As long as there is no answers.csv, npm run validate and npm run build stop at its absence.',
      '  The edition is under embargo (edition.json, “embargoed”): it is published only once that says false.',
    ],
  },
} as const;

/**
 * The verb new-edition: lays out data/editions/2024/ and methodology/2024/ from the edition before, adds the rows of
 * continuity, and makes the workbook in which institutions answer. All of it is written, or nothing.
 */
export async function newEdition(argv: readonly string[], outside: Outside): Promise<number> {
  const { values: options, operands } = readVerb(argv, NEW_EDITION);
  const { lang } = options;
  const year = readYear(operands[0] ?? '', lang);
  return writingInto(options.data, lang, (put) => layOut({ ...options, year }, put, outside));
}

/** What is asked for. */
interface Asked extends InputFolders {
  readonly lang: Lang;
  readonly year: number;
  readonly from?: string | undefined;
  readonly sheets: Sheets;
  readonly template?: string | undefined;
  readonly 'template-only': boolean;
}

async function layOut({ lang, year, ...options }: Asked, put: PutAll, outside: Outside): Promise<number> {
  const from = options.from === undefined ? null : readYear(options.from, lang);
  const { sheets } = options;
  const template = options.template ?? templateName(year, sheets);
  const folders = { data: options.data, methodology: options.methodology };
  checkTemplateName(template, sheets, (path) => Object.values(folders).some((folder) => isWithin(path, folder)), lang);
  // It may hold answers by now, so that nothing is ever written over it.
  if ((await realDisk.kind(template)) !== 'nothing')
    throw new UsageError(`--template ${template}: ${SAYS[lang].taken}`);

  const files = await readInput(realDisk, folders, lang);
  if (options['template-only']) {
    await put([{ path: template, content: await workbookOf(files, year, sheets, lang) }]);
    outside.print(`${SAYS[lang].written}: ${template}`);
    return 0;
  }
  const before = await load(realDisk, folders, lang);
  const plan = planEdition(files, before.dataset, { year, from, lang });
  if (before.blocked) {
    printFindings(before.findings, lang, outside);
    outside.print(SAYS[lang].blocked);
    return 1;
  }
  const workbook = await workbookOf(withPlan(files, plan), year, sheets, lang);
  const [editions, methodology] = [
    join(folders.data, 'editions', String(year)),
    join(folders.methodology, String(year)),
  ];
  const continuity = join(folders.methodology, 'continuity.csv');
  await put([
    { path: editions, content: plan.edition },
    { path: methodology, content: plan.methodology },
    { path: continuity, content: plan.continuity },
    { path: template, content: workbook },
  ]);
  const written = [
    ...[...plan.edition.keys()].map((name) => join(editions, name)),
    ...[...plan.methodology.keys()].map((name) => join(methodology, name)),
    continuity,
    template,
  ];
  outside.print(report(plan, demonstrationsOf(before.dataset.editions, plan), written, template, lang).join('\n'));
  return 0;
}

/** The files with the new edition among them, as if it had been written. */
function withPlan(files: InputFiles, plan: EditionPlan): InputFiles {
  const encoder = new TextEncoder();
  const file = (bytes: Uint8Array) => ({ bytes, sha256: sha256(bytes) });
  return new Map([
    ...files,
    ...[...plan.edition].map(
      ([name, text]) => [`data/editions/${plan.year}/${name}`, file(encoder.encode(text))] as const,
    ),
    ...[...plan.methodology].map(([name, bytes]) => [`methodology/${plan.year}/${name}`, file(bytes)] as const),
  ]);
}

async function workbookOf(files: InputFiles, year: number, sheets: Sheets, lang: Lang): Promise<Put['content']> {
  const { dataset } = parseDataset(files);
  const edition = dataset.editions.find(({ info }) => info.year === year);
  if (edition === undefined) throw new UsageError(`${year}: ${NO_EDITION[lang]}`);
  return templateContent(questionnaireOf(dataset, edition), dataset.publication.contact, sheets);
}

const NO_EDITION = { lv: 'tāda mērījuma nav', en: 'there is no such edition' } as const;

const demonstrationsOf = (
  editions: readonly { readonly info: { readonly year: number; readonly status: string } }[],
  { sources }: EditionPlan,
): number[] =>
  editions
    .filter(({ info }) => info.status === 'demonstration' && [...sources.values()].includes(info.year))
    .map(({ info }) => info.year);

/** What the editor reads: from what it was made, what changed, what was written, what to do next. */
function report(
  plan: EditionPlan,
  demonstrations: readonly number[],
  written: readonly string[],
  template: string,
  lang: Lang,
): string[] {
  const says = SAYS[lang];
  const lines: string[] = [];
  for (const [sector, year] of plan.sources)
    lines.push(says.source(says.sector[sector], plan.participants.get(sector)?.length ?? 0, year));
  for (const year of demonstrations) lines.push(says.demonstration(year));
  lines.push('');
  if (plan.changes.length === 0) lines.push(says.unchanged);
  else lines.push(`${says.changes} (${plan.changes.length})`);
  for (const sector of plan.sources.keys()) lines.push(...changesOf(plan, sector, lang));
  lines.push('', says.written, ...written.map((path) => `  ${path}`), '', ...says.next(plan.year, template));
  return lines;
}

const changesOf = ({ changes }: EditionPlan, sector: Sector, lang: Lang): string[] =>
  changes.filter((change) => change.sector === sector).map((change) => `  ${changeLine(change, lang)}`);
