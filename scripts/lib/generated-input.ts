import { DATASET_IDS } from '../../src/core/emit/dataset-texts.ts';
import type { InputFiles } from '../../src/core/parse/input.ts';
import { sha256 } from './input-files.ts';

const TYPES = [
  { type: 'boolean', lower: '', upper: '', options: '', values: ['yes', 'no'] },
  { type: 'choice', lower: '', upper: '', options: 'none:0|part:0.5|all:1', values: ['none', 'part', 'all'] },
  { type: 'share', lower: '0', upper: '100', options: '', values: ['0', '37.5', '62', '100', '81.25'] },
  { type: 'count', lower: '0', upper: '50', options: '', values: ['0', '7', '31', '50', '12'] },
  { type: 'rating', lower: '1', upper: '5', options: '', values: ['1', '2.5', '4', '5'] },
] as const;
const MISSING = ['not_applicable', 'not_answered', 'not_assessed', 'withheld'];
const DIMENSIONS = 5;
const SOURCE = 'https://invented.example/';

/**
 * A large invented edition that keeps the contract: every type, every reason for a missing answer, two in a hundred missing.
 * The same numbers give the same text.
 */
export function generatedInput(institutions: number, indicators: number): { files: InputFiles; answers: string } {
  const ids = Array.from({ length: institutions }, (_, at) => `body-${at + 1}`);
  const asked = Array.from({ length: indicators }, (_, at) => ({ code: `q${at + 1}`, ...kind(at) }));
  const rows = ['institution_id,indicator,value,missing,note'];
  // A small linear congruential generator: enough to mix the answers.
  let state = 1;
  const draw = (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * n);
  };
  for (const id of ids) {
    for (const { code, values } of asked) {
      if (draw(50) === 0) rows.push(`${id},${code},,${MISSING[draw(4)]},`);
      else rows.push(`${id},${code},${values[draw(values.length)]},,`);
    }
  }
  const answers = `${rows.join('\n')}\n`;
  const texts: Record<string, string> = {
    'data/publication.json': JSON.stringify(PUBLICATION),
    'data/registry/institutions.csv': table(
      'institution_id,valid_from,valid_to,name_lv,name_en,short_name,aliases,sector,group_id,registration_number,official_code,website,source_url',
      ids.map((id, at) => `${id},,,Iestāde ${at + 1},Body ${at + 1},,,state,group-${at % 13},,,,${SOURCE}`),
    ),
    'data/registry/groups.csv': table(
      'group_id,kind,valid_from,valid_to,name_lv,name_en,short_name,sector,source_url',
      Array.from({ length: 13 }, (_, at) => `group-${at},ministry,,,Resors ${at},Group ${at},,state,${SOURCE}`),
    ),
    'data/registry/categories.csv': table('category,sector,name_lv,name_en', [
      'state_institution,state,Iestādes,Institutions',
    ]),
    'data/registry/successions.csv': table('predecessor_id,successor_id,date,kind,note_lv,note_en,source_url', []),
    'data/published-figures.csv': table(
      'edition,sector,subject_kind,subject_id,category,code,metric,value,unit,period,label,source_url,note',
      [],
    ),
    'data/editions/2030/edition.json': JSON.stringify(EDITION),
    'data/editions/2030/participants.csv': table(
      'institution_id,category,group_id',
      ids.map((id, at) => `${id},state_institution,group-${at % 13}`),
    ),
    'data/editions/2030/answers.csv': answers,
    'methodology/2030/state.csv': table(
      'code,parent,kind,type,direction,weight,lower,upper,options,evidence,applies_to,status,name_lv,name_en,question_lv,question_en,source_url',
      [
        `index,,index,,1,1,,,,,,published,Indekss,Index,Kas?,What?,${SOURCE}`,
        ...Array.from(
          { length: DIMENSIONS },
          (_, at) => `d${at},index,dimension,,1,20,,,,,,published,D ${at},D ${at},Kas D ${at}?,What D ${at}?,${SOURCE}`,
        ),
        ...asked.map(
          ({ code, type, lower, upper, options }, at) =>
            `${code},d${at % DIMENSIONS},indicator,${type},${at % 7 === 6 ? -1 : 1},${1 + (at % 3)},${lower},${upper},${options},self_assessment,,published,R ${at},I ${at},Kas ${at}?,What ${at}?,${SOURCE}`,
        ),
      ],
    ),
    'methodology/2030/levels.csv': table('level,lower_bound,status,name_lv,name_en,meaning_lv,meaning_en,source_url', [
      ...[0, 25, 50, 75, 100].map(
        (bound, at) => `${at + 1},${bound},published,L ${at},L ${at},Nozīme ${at},Meaning ${at},${SOURCE}`,
      ),
    ]),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(texts).map(([path, text]) => {
    const bytes = encoder.encode(text);
    return [path, { bytes, sha256: sha256(bytes) }] as const;
  });
  return { files: new Map(files), answers };
}

const kind = (at: number): (typeof TYPES)[number] => TYPES[at % TYPES.length] ?? TYPES[0];
const table = (header: string, rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

const PUBLICATION = {
  site: 'https://invented.example/',
  identifier_base: 'https://id.invented.example/',
  publisher: { name_lv: 'Izdomāts', name_en: 'Invented', url: SOURCE },
  contact: { name: 'Invented', email: 'x@invented.example' },
  portal: {
    organisation: 'invented',
    datasets: Object.fromEntries(DATASET_IDS.map((id) => [id, `invented-${id}`])),
  },
  embed_hosts: [],
  licence: { id: 'CC0-1.0', title: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
};

const EDITION = {
  year: 2030,
  sectors: ['state'],
  status: 'demonstration',
  embargoed: false,
  publisher: 'Invented',
  licence: 'CC0-1.0',
  received: '2030-01-01',
  note_lv: '',
  note_en: '',
  files: [],
};
