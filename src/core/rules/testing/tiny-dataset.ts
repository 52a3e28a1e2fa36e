import { assess } from '../../assess/assess.ts';
import type { Finding } from '../../model/finding.ts';
import type { InputFile, InputFiles } from '../../parse/input.ts';

/**
 * The smallest dataset that has one of everything: an invented index of an invented country. It is valid and gives no
 * finding, so that a test changes one thing and sees what that one thing does.
 */

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

/** Stands in for SHA-256, which core does not compute: only equality matters here. */
export function fakeSum(text: string): string {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 0xffffffff;
  return sum.toString(16).padStart(64, '0');
}

const PARTICIPANTS_2022 = lines(
  'institution_id,category,group_id',
  'alfa-ministrija,ministry,alfa-ministrija',
  'beta-agentura,agency,alfa-ministrija',
  'gamma-birojs,agency,alfa-ministrija',
  'delta-novads,novads,',
);

const STRUCTURE_HEADER =
  'code,parent,kind,type,direction,weight,lower,upper,options,evidence,applies_to,status,name_lv,name_en,question_lv,question_en,source_url';

/** The state structure of both years: two dimensions, an indicator of each type, one of them for agencies only. */
const STATE = lines(
  STRUCTURE_HEADER,
  'index,,index,,,,,,,,,assumed,Indekss,Index,,,',
  'contact,index,dimension,,,40,,,,,,assumed,Saziņa,Contact,,,',
  'inside,index,dimension,,,60,,,,,,assumed,Iekšējais,Inside,,,',
  'website,contact,indicator,boolean,1,1,,,,automatic,,assumed,Vietne,Website,,,',
  'reply_hours,contact,indicator,rating,-1,1,0,100,,expert,,assumed,Atbildes laiks,Reply time,,,',
  'system,inside,indicator,choice,1,2,,,none:0|part:0.5|full:1,self_assessment,,assumed,Sistēma,System,,,',
  'electronic,inside,indicator,share,1,1,0,80,,self_assessment,agency,assumed,Elektroniski,Electronic,,,',
  'papers_sent,inside,indicator,count,1,0,0,1000,,self_assessment,,assumed,Nosūtīti,Sent,,,',
  'papers_electronic,inside,indicator,count,1,1,0,1000,,self_assessment,,assumed,E-nosūtīti,E-sent,,,',
);

const LEVELS = lines(
  'level,lower_bound,status,name_lv,name_en,meaning_lv,meaning_en,source_url',
  '1,0,assumed,Zems,Low,,,',
  '2,50,assumed,Augsts,High,,,',
);

const edition = (year: number, sectors: readonly string[], rest: object = {}): string =>
  JSON.stringify({
    year,
    sectors,
    status: 'demonstration',
    embargoed: false,
    publisher: 'Neviens',
    licence: 'CC0-1.0',
    received: '',
    note_lv: '',
    note_en: '',
    ...rest,
  });

export const TINY: Readonly<Record<string, string>> = {
  'data/publication.json': JSON.stringify({
    site: 'https://index.example/',
    identifier_base: 'https://index.example/',
    publisher: { name_lv: 'Neviens', name_en: 'Nobody', url: 'https://nobody.example' },
    contact: { name: 'Neviens', email: 'nobody@nobody.example' },
    portal: {
      organisation: 'nobody',
      datasets: {
        results: 'index-results',
        registry: 'index-registry',
        methodology: 'index-methodology',
        'published-figures': 'index-published-figures',
        corrections: 'index-corrections',
      },
    },
    embed_hosts: [],
    licence: { id: 'CC0-1.0', title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  }),
  'data/registry/institutions.csv': lines(
    'institution_id,valid_from,valid_to,name_lv,name_en,short_name,aliases,sector,group_id,registration_number,official_code,website,source_url',
    'alfa-ministrija,,,Alfas ministrija,Ministry of Alfa,AM,,state,alfa-ministrija,90000069281,,,',
    'beta-agentura,2000,2019-06-30,Betas aģentūra,Beta Agency,BA,,state,alfa-ministrija,,,,',
    'beta-agentura,2019-07-01,,Betas un Gammas aģentūra,Beta and Gamma Agency,BA,,state,alfa-ministrija,,,,',
    'gamma-birojs,2010,,Gammas birojs,Gamma Bureau,GB,,state,alfa-ministrija,,,,',
    'senais-birojs,2001,2020-12-31,Senais birojs,Old Bureau,SB,,state,alfa-ministrija,,,,',
    'delta-novads,,,Deltas novads,Delta Municipality,,,municipal,ziemelu-regions,,,,',
  ),
  'data/registry/groups.csv': lines(
    'group_id,kind,valid_from,valid_to,name_lv,name_en,short_name,sector,source_url',
    'alfa-ministrija,ministry,,,Alfas ministrija,Ministry of Alfa,AM,state,',
    'sena-ministrija,ministry,1990,1999,Senā ministrija,Old Ministry,SM,state,',
    'ziemelu-regions,municipal,,,Ziemeļu reģions,Northern Region,,municipal,',
  ),
  'data/registry/categories.csv': lines(
    'category,sector,name_lv,name_en',
    'ministry,state,Ministrijas,Ministries',
    'agency,state,Aģentūras,Agencies',
    'novads,municipal,Novadi,Municipalities',
  ),
  'data/registry/successions.csv': lines(
    'predecessor_id,successor_id,date,kind,note_lv,note_en,source_url',
    'senais-birojs,gamma-birojs,2021-01-01,absorption,,,',
  ),
  'data/editions/2020/edition.json': edition(2020, [], { status: 'figures_only' }),
  'data/editions/2021/edition.json': edition(2021, ['state']),
  'data/editions/2021/participants.csv': lines(
    'institution_id,category,group_id',
    'alfa-ministrija,ministry,alfa-ministrija',
    'beta-agentura,agency,alfa-ministrija',
  ),
  'data/editions/2021/answers.csv': lines(
    'institution_id,indicator,value,missing,note',
    'alfa-ministrija,website,yes,,',
    'alfa-ministrija,reply_hours,60,,',
    'alfa-ministrija,system,full,,',
    'alfa-ministrija,papers_sent,90,,',
    'alfa-ministrija,papers_electronic,30,,',
    'beta-agentura,website,yes,,',
    'beta-agentura,reply_hours,50,,',
    'beta-agentura,system,part,,',
    'beta-agentura,electronic,40,,',
    'beta-agentura,papers_sent,100,,',
    'beta-agentura,papers_electronic,100,,',
  ),
  'data/editions/2022/edition.json': edition(2022, ['state', 'municipal'], {
    files: [{ path: 'participants.csv', sha256: fakeSum(PARTICIPANTS_2022) }],
  }),
  'data/editions/2022/participants.csv': PARTICIPANTS_2022,
  'data/editions/2022/answers.csv': lines(
    'institution_id,indicator,value,missing,note',
    'alfa-ministrija,website,yes,,',
    'alfa-ministrija,reply_hours,20,,',
    'alfa-ministrija,system,full,,',
    'alfa-ministrija,papers_sent,1000,,',
    'alfa-ministrija,papers_electronic,400,,"piezīme, ar komatu"',
    'beta-agentura,website,no,,',
    'beta-agentura,reply_hours,50,,',
    'beta-agentura,system,part,,',
    'beta-agentura,electronic,40,,',
    'beta-agentura,papers_sent,500,,',
    'beta-agentura,papers_electronic,200,,',
    'gamma-birojs,website,,not_answered,',
    'gamma-birojs,reply_hours,,not_assessed,',
    'gamma-birojs,system,none,,',
    'gamma-birojs,electronic,,not_applicable,',
    'gamma-birojs,papers_sent,,withheld,',
    'gamma-birojs,papers_electronic,300,,',
    'delta-novads,library,yes,,',
  ),
  'data/corrections.csv': lines(
    'correction_id,edition,institution_id,indicator,old_value,new_value,date,reason_lv,reason_en,reference',
    '2022-01,2022,gamma-birojs,system,none,part,2023-01-10,Kļūda,Mistake,',
  ),
  // Alfa 2022: contact (1 + 0.8) / 2 = 90, inside (2 · 1 + 0.4) / 3 = 80; index 0.4 · 90 + 0.6 · 80 = 84.
  'data/published-figures.csv': lines(
    'edition,sector,subject_kind,subject_id,category,code,metric,value,unit,period,label,source_url,note',
    '2022,state,institution,alfa-ministrija,,index,score,84.0,points,,,,',
    '2022,state,institution,alfa-ministrija,ministry,index,rank,1,position,,,,',
    '2022,state,country,state,,papers_electronic/papers_sent,share,40,percent,2021,,,',
    '2022,state,country,state,,index,leader,alfa-ministrija,institution_id,,,,',
    '2020,state,country,state,,,other,katra piektā,text,,kaut kas,,',
  ),
  'data/known-issues.csv': lines('rule,subject,reason_lv,reason_en'),
  'methodology/2021/state.csv': STATE,
  'methodology/2021/levels.csv': LEVELS,
  'methodology/2022/state.csv': STATE,
  'methodology/2022/municipal.csv': lines(
    STRUCTURE_HEADER,
    'index,,index,,,,,,,,,assumed,Indekss,Index,,,',
    'culture,index,dimension,,,1,,,,,,assumed,Kultūra,Culture,,,',
    'library,culture,indicator,boolean,1,1,,,,automatic,,assumed,Bibliotēka,Library,,,',
  ),
  'methodology/2022/levels.csv': LEVELS,
  'methodology/continuity.csv': lines(
    'edition,sector,code,previous_edition,previous_code,relation',
    '2022,state,index,2021,index,same',
    '2022,state,contact,2021,contact,reworded',
    '2022,state,inside,2021,inside,rescaled',
    '2022,state,website,2021,website,same',
  ),
  'methodology/robustness.json': JSON.stringify({ runs: 20, sensitivity_rows: 8, start: { '2022-state': 1 } }),
};

/** A change of the dataset's files. */
export type Change = (files: Record<string, string>) => void;

/** Replaces a text that stands in the file exactly once, so that a test cannot change nothing, or two things. */
export const replace =
  (path: string, from: string, to: string): Change =>
  (files) => {
    const parts = (files[path] ?? '').split(from);
    if (parts.length !== 2) throw new Error(`${path}: “${from}” stands ${parts.length - 1} times`);
    files[path] = parts.join(to);
  };

/** Replaces a text wherever it stands. */
export const everywhere =
  (from: string, to: string): Change =>
  (files) => {
    for (const [path, text] of Object.entries(files)) files[path] = text.replaceAll(from, to);
  };

/** Adds rows at the end of a file. */
export const append =
  (path: string, ...rows: readonly string[]): Change =>
  (files) => {
    files[path] = `${files[path] ?? ''}${lines(...rows)}`;
  };

export const remove =
  (path: string): Change =>
  (files) => {
    if (!Object.hasOwn(files, path)) throw new Error(`${path} is not there`);
    delete files[path];
  };

export const write =
  (path: string, text: string): Change =>
  (files) => {
    files[path] = text;
  };

/** Files as they were received have sums, which a change of them does not keep. */
export const unsummed: Change = (files) => {
  const path = 'data/editions/2022/edition.json';
  files[path] = JSON.stringify({ ...(JSON.parse(files[path] ?? '') as object), files: [] });
};

export function inputFile(content: string | Uint8Array): InputFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const text = new TextDecoder().decode(bytes);
  const lf = text.replaceAll('\r\n', '\n');
  const sumsByLineEnd = () => ({ lf: fakeSum(lf), crlf: fakeSum(lf.replaceAll('\n', '\r\n')) });
  return { bytes, sha256: fakeSum(text), sumsByLineEnd };
}

/** The tiny dataset with changes, as files. */
export function tinyFiles(...changes: readonly Change[]): InputFiles {
  const files: Record<string, string> = { ...TINY };
  for (const change of changes) change(files);
  return new Map(Object.entries(files).map(([path, text]) => [path, inputFile(text)]));
}

export const findings = (...changes: readonly Change[]): readonly Finding[] => assess(tinyFiles(...changes)).findings;
