import { DEMONSTRATION } from './demonstration.ts';
import type { Emitted } from './emit.ts';
import { RECOMPUTE } from './recompute.ts';
import { REPLAY, REPLAY_COMMAND } from './replay.ts';

/** The first thing to read in an archive that somebody finds on a disk years later; Latvian, then English. */
export function archiveReadme({ release, date, publication, tables }: Emitted): string {
  const { publisher, licence, site, contact } = publication;
  const editions = tables.find(({ name }) => name === 'editions')?.records ?? [];
  const demonstration = editions.filter((row) => row['status'] === 'demonstration').map((row) => row['edition']);
  const said = (notice: string, which: string): string[] =>
    demonstration.length === 0 ? [] : [notice, `${which}: ${demonstration.join(', ')}`, ''];
  const dated = date === '' ? release : `${release}, ${date}`;
  return [
    `E-INDEKSA ATVĒRTIE DATI – datu versija ${dated}`,
    '',
    ...said(DEMONSTRATION.lv, 'Demonstrācijas mērījumi'),
    'Katra tabula ir CSV, JSON un Parquet formātā, katrs mērījums – arī Excel darbgrāmatā (e-indekss-GADS.xlsx).',
    'Kolonnas skaidro codebook.json, failu sarakstu pa datu kopām – datasets.json.',
    `${RECOMPUTE} no šīm tabulām pārrēķina visus punktus, līmeņus un vietas (DuckDB, PostgreSQL u. c.); kā to palaist, teikts vietnes lapā par datiem.`,
    `${REPLAY} pēc mapes robustness izlozēm pārrēķina vietu intervālus un uzskaita atšķirības: ${REPLAY_COMMAND}`,
    'CSV: UTF-8, komats starp kolonnām, punkts decimāldaļās; tukša šūna nozīmē, ka vērtības nav.',
    `Izdevējs: ${publisher.name_lv}`,
    `Licence: ${licence.title}, ${licence.url}`,
    `Vietne: ${site}`,
    `Kontakti: ${contact.email}`,
    '',
    `OPEN DATA OF THE E-INDEX – release ${dated}`,
    '',
    ...said(DEMONSTRATION.en, 'Demonstration editions'),
    'Each table is there as CSV, JSON and Parquet, each edition as an Excel workbook too (e-indekss-YEAR.xlsx).',
    'codebook.json explains the columns, datasets.json lists the files by dataset.',
    `${RECOMPUTE} computes every score, level and rank once more from these tables (DuckDB, PostgreSQL and others); the data page of the site says how to run it.`,
    `${REPLAY} computes the rank intervals once more from the draws in the folder robustness and lists what differs: ${REPLAY_COMMAND}`,
    'CSV: UTF-8, commas between columns, decimal points; a blank cell means that there is no value.',
    `Publisher: ${publisher.name_en}`,
    `Licence: ${licence.title}, ${licence.url}`,
    `Site: ${site}`,
    `Contact: ${contact.email}`,
    '',
  ].join('\r\n');
}
