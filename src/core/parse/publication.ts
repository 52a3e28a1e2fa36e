import { z } from 'zod';
import type { Publication } from '../model/publication.ts';
import type { InputFiles } from './input.ts';
import { readJson } from './json.ts';
import type { Report } from './reported.ts';

const FILE = 'data/publication.json';

/** data/publication.json. A key may be left out, which is reported, and stands for nothing said. */
const publicationShape = z.looseObject({
  site: z.url(),
  identifier_base: z.url(),
  publisher: z.strictObject({ name_lv: z.string().min(1), name_en: z.string().min(1), url: z.url() }),
  contact: z.strictObject({ name: z.string(), email: z.email() }),
  portal: z.strictObject({
    organisation: z.string(),
    datasets: z.record(z.string(), z.string()),
    fields: z.record(z.string(), z.string()).optional(),
  }),
  embed_hosts: z.array(z.string()),
  licence: z.strictObject({ id: z.string(), title: z.string(), url: z.url() }),
});

const KEYS = Object.keys(publicationShape.shape);

/** What stands where the settings say nothing: an address that can never be anybody's, and blanks. */
export const NOTHING_SAID: Publication = {
  site: 'https://e-indekss.invalid/',
  identifier_base: 'https://e-indekss.invalid/',
  publisher: { name_lv: '', name_en: '', url: '' },
  contact: { name: '', email: '' },
  portal: { organisation: '', datasets: {} },
  embed_hosts: [],
  licence: { id: '', title: '', url: '' },
};

/** The settings of site and open data; they change no number, so that what is missing warns and does not block. */
export function readPublication(files: InputFiles, report: Report): Publication {
  const input = files.get(FILE);
  if (input === undefined) {
    incomplete(report, FILE, undefined, undefined, `Faila „${FILE}” nav.`, `File “${FILE}” is not there.`);
    return NOTHING_SAID;
  }
  const read = readJson(FILE, input, publicationShape.partial(), report);
  if (read === null) return NOTHING_SAID;
  for (const key of KEYS.filter((name) => !Object.hasOwn(read, name)))
    incomplete(report, `${FILE}/${key}`, key, '', `Atslēgas „${key}” nav.`, `Key “${key}” is not there.`);
  for (const key of Object.keys(read).filter((name) => !KEYS.includes(name)))
    incomplete(report, `${FILE}/${key}`, key, key, `Atslēgu „${key}” neviens nelasa.`, `Nobody reads key “${key}”.`);
  const said = Object.fromEntries(
    Object.entries(read).filter(([key, value]) => KEYS.includes(key) && value !== undefined),
  );
  return { ...NOTHING_SAID, ...said };
}

function incomplete(
  report: Report,
  subject: string,
  key: string | undefined,
  found: string | undefined,
  lv: string,
  en: string,
): void {
  report({
    rule: 'publication-incomplete',
    subject,
    file: FILE,
    column: key,
    found,
    expected: { lv: KEYS.join(', '), en: KEYS.join(', ') },
    message: { lv, en },
  });
}
