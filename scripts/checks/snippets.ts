import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { runProgram } from '../lib/child.ts';
import { codeOf } from '../lib/failure.ts';
import type { Built, Row } from './built.ts';
import type { Check } from './check.ts';
import { elementsOf } from './html.ts';
import { inTemporaryFolder } from './temporary.ts';

/** The lines of code on `/dati/`, run as they stand but for the address of the site, which is served here meanwhile. */

interface Snippet {
  readonly language: string;
  readonly code: string;
}

function snippetsOn(html: string): Snippet[] {
  return elementsOf(html).flatMap(({ name, attributes, text }) =>
    name === 'pre' && attributes['data-language'] !== undefined
      ? [{ language: attributes['data-language'], code: text }]
      : [],
  );
}

/** Names of the ten best bodies, in order of rank, of the sector and edition that the code asks for. */
function expected(code: string, rows: readonly Row[]): string[] {
  const year = Number(/\b(\d{4})\b/.exec(code.replaceAll(/https?:\S+/g, ''))?.[1]);
  const sector = /\b(state|municipal)\b/.exec(code)?.[1];
  return rows
    .filter((row) => row['edition'] === year && row['sector'] === sector && row['code'] === 'index')
    .filter((row) => row['rank'] !== null)
    .sort((a, b) => Number(a['rank']) - Number(b['rank']))
    .slice(0, 10)
    .map((row) => String(row['name_lv']));
}

type Run = (code: string, built: Built) => Promise<string | null>;

/** Null where there is no such program, or it lacks what the snippet asks for. */
const program = (name: string, file: string, code: string, lacks: RegExp): Promise<string | null> =>
  inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, file), code);
    try {
      // A wide console, so that no table is cut.
      const { code: exit, output } = await runProgram(name, [join(folder, file)], { COLUMNS: '200', LANG: 'C.UTF-8' });
      if (exit !== 0 && lacks.test(output)) return null;
      return exit === 0 ? output : `exit ${exit}: ${output.slice(-400)}`;
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  });

const RUN: Readonly<Record<string, Run>> = {
  R: async (code, built) =>
    program('Rscript', 'snippet.R', `options(width = 200)\n${await served(code, built)}\n`, /^$/),
  Python: async (code, built) => {
    const text = `${await served(code, built)}\n`;
    for (const python of ['python3', '/usr/bin/python3']) {
      const output = await program(python, 'snippet.py', text, /No module named 'pandas'/);
      if (output !== null) return output;
    }
    return null;
  },
  // DuckDB reads addresses by an extension, which it would fetch from elsewhere: here the same file from the disk.
  DuckDB: async (code, built) => {
    const site = await built.site();
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const result = await connection.runAndReadAll(code.replaceAll(site, `${built.folder}/`));
    return result.getRowsJson().map(String).join('\n');
  },
};

const served = async (code: string, built: Built): Promise<string> =>
  code.replaceAll(await built.site(), `${await built.origin()}/`);

export const snippets: Check = {
  id: 'snippets',
  about: 'the lines of R, Python and SQL on the data pages run, and give the ten best bodies in their order',
  slow: true,
  async run(built) {
    const rows = await built.table('results');
    const problems: string[] = [];
    const missing = new Set<string>();
    let checked = 0;
    for (const page of built.pages.filter(({ template }) => template === 'data')) {
      for (const { language, code } of snippetsOn(page.html())) {
        const output = await RUN[language]?.(code, built);
        if (output === undefined) problems.push(`${page.url}: nothing here runs ${language}`);
        else if (output === null) missing.add(language);
        else {
          checked += 1;
          const names = expected(code, rows);
          const places = names.map((name) => output.indexOf(name));
          const inOrder = places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
          if (names.length === 0 || !inOrder) problems.push(`${page.url}: ${language} gives ${output.slice(0, 400)}`);
        }
      }
    }
    const unrun = missing.size === 0 ? '' : `, no program here for ${[...missing].join(', ')}`;
    if (checked === 0 && problems.length === 0) return { checked, problems, skipped: `nothing was run${unrun}` };
    return { checked, problems, detail: `${checked} run${unrun}` };
  },
};
