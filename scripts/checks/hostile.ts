import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from '../lib/child.ts';
import { csvText } from '../lib/csv-text.ts';
import { filesBelow, realDisk } from '../lib/disk.ts';
import { openBuilt, type Built } from './built.ts';
import type { Check, Outcome } from './check.ts';
import { csvCells } from './csv-cells.ts';
import { csvInert } from './csv-inert.ts';
import { feeds } from './feeds.ts';
import { formats } from './formats.ts';
import { elementsOf } from './html.ts';
import { htmlValid } from './html-valid.ts';
import { policy } from './policy.ts';
import { inTemporaryFolder } from './temporary.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');

/** Names that mean something to a spreadsheet, a page, a picture, a feed or a template. */
const HOSTILE = [
  ...[`=cmd|'/c calc'!A1`, '+1+1', '@SUM(A1)', '-2+3', ';=1', 'a; +1', '＝1+1', '＠SUM(A1)', `'=1`, '"=1', 'a;"=1;b'],
  ...[
    '</script><script>alert(9)</script>',
    '"><img src=x onerror=alert(9)>',
    `'><svg onload=alert(9)>`,
    '</title><b>',
    '</style>',
  ],
  ...[
    ']]>',
    '<!--',
    '-->',
    '<![CDATA[',
    '{{constructor}}',
    '${alert(9)}',
    '&lt;&amp;amp;',
    '%00%0a',
    '\\u003c',
    '`a`',
    '$&$1',
  ],
  ...[
    'javascript:alert(9)',
    '{n}',
    '__proto__',
    '‮olleh',
    '<?xml?>',
    '<a href=//x.example>',
    '[a](javascript:alert(9))',
  ],
] as const;
/** Of these nothing may stand in a picture or feed as it is; in a page only inside the quotation marks of an attribute. */
const MARKUP = ['<img src=x', '<script>alert', '<svg onload', '</title><b', '<a href=//x.example'];
const MARKED_UP = /\.(?:svg|xml|rdf)$/;

/** Columns and fields that people write. */
const WRITTEN = /(?:_lv|_en|^name|^short_name|^title|^publisher|^organisation|^note|^label|^reference)$/;

export const hostile: Check = {
  id: 'hostile',
  about: 'names that are formulas, markup or templates stay names in every table, page, picture and feed',
  slow: true,
  builds: true,
  run: () =>
    inTemporaryFolder(async (folder) => {
      const [data, methodology, out] = [join(folder, 'data'), join(folder, 'methodology'), join(folder, 'site')];
      await cp(join(TINY, 'data'), data, { recursive: true });
      await cp(join(TINY, 'methodology'), methodology, { recursive: true });
      for (const input of [data, methodology])
        for (const path of await filesBelow(realDisk, input)) await spoil(join(input, path));
      const ran = await runScript('build', [
        '--data',
        data,
        '--methodology',
        methodology,
        '--out',
        out,
        '--lang',
        'en',
      ]);
      if (ran.code !== 0) return { checked: 0, problems: [`build exits ${ran.code}: ${ran.output.slice(-1500)}`] };
      const built = await openBuilt(out);
      try {
        const outcomes = [await markup(built)];
        for (const check of [csvInert, htmlValid, policy, feeds, formats]) {
          const { checked, problems } = await check.run(built, 'all');
          outcomes.push({ checked, problems: problems.map((problem) => `${check.id}: ${problem}`) });
        }
        return {
          checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
          problems: outcomes.flatMap(({ problems }) => problems),
        };
      } finally {
        await built.close();
      }
    }),
};

/** Puts another hostile text into each cell or field that is written by people; a number keeps them apart. */
async function spoil(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  let count = 0;
  const spoilt = (): string => {
    count += 1;
    return `${HOSTILE[count % HOSTILE.length] ?? ''} ${count}`;
  };
  if (path.endsWith('.csv')) {
    const [header = [], ...rows] = csvCells(text);
    const changed = rows.map((row) =>
      row.map((cell, at) => (cell !== '' && WRITTEN.test(header[at] ?? '') ? spoilt() : cell)),
    );
    await writeFile(path, csvText(header, changed));
  } else if (path.endsWith('.json')) {
    const changed = JSON.stringify(JSON.parse(text), (key, value: unknown) =>
      typeof value === 'string' && value !== '' && WRITTEN.test(key) ? spoilt() : value,
    );
    await writeFile(path, changed);
  }
}

async function markup({ folder, pages }: Built): Promise<Outcome> {
  const files = (await filesBelow(realDisk, folder)).filter((path) => MARKED_UP.test(path));
  const problems: string[] = [];
  for (const file of files) {
    const text = await readFile(join(folder, file), 'utf8');
    for (const part of MARKUP.filter((each) => text.includes(each))) problems.push(`${file} has ${part} in it`);
  }
  for (const page of pages)
    for (const { name, attributes, text } of elementsOf(page.html())) {
      const handlers = Object.keys(attributes).filter((attribute) => attribute.startsWith('on'));
      const foreign = [attributes['src'], attributes['href']].filter((address) =>
        /^(?:x$|\/\/|javascript:)/.test(address ?? ''),
      );
      if (handlers.length > 0 || foreign.length > 0)
        problems.push(`${page.file}: <${name}> ${[...handlers, ...foreign].join(' ')}`);
      if (name === 'script' && text.includes('<')) problems.push(`${page.file}: a script has < in it`);
    }
  return { checked: files.length + pages.length, problems };
}
