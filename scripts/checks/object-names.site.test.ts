import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runScript } from '../lib/child.ts';
import { inTemporaryFolder } from './temporary.ts';

const TINY = join('scripts', 'checks', 'fixtures', 'tiny');

/** What every object of the language has, as identifiers, codes, categories, options, units, attributes and corrections. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bmezu-ministrija(?=,)/g, 'constructor'],
  [/\bsunu-dienests(?=,)/g, 'toString'],
  [/\bkerpju-agentura(?=,)/g, 'valueOf'],
  [/\brasas-muzejs(?=,)/g, 'hasOwnProperty'],
  [/\bmiglas-centrs(?=,)/g, 'length'],
  [/\bzilais-novads(?=,)/g, 'prototype'],
  [/\bkrasainie-novadi(?=,|$)/gm, 'isPrototypeOf'],
  [/\bmezu-ministrija$/gm, 'constructor'],
  [/\bcommunication(?=,)/g, 'toString'],
  [/\bservices(?=,)/g, 'constructor'],
  [/\bclear(?=,)/g, 'valueOf'],
  [/\bplan(?=,)/g, 'hasOwnProperty'],
  [/\bonline(?=,)/g, 'length'],
  [/\bdays(?=,)/g, 'prototype'],
  [/\bstate_institution(?=,)/g, 'toString'],
  [/\bcoloured(?=,)/g, '__proto__'],
  [/\bnone(?=[,:])/g, 'toString'],
  [/\bdraft(?=[,:])/g, '__proto__'],
  [/\badopted(?=[,:])/g, 'constructor'],
];
const FIGURES = [
  '2032,state,institution,toString,,index,other,50,toString,,,https://tiny.example/x,',
  '2032,state,institution,valueOf,,,other,5,__proto__,,toString,https://tiny.example/x,',
  '2032,state,category,toString,,toString,count,5,valueOf,,constructor,https://tiny.example/x,',
];
const ATTRIBUTES = ['institution_id,edition,attribute,value,source_url', 'toString,2032,constructor,__proto__,'];

it(
  'names that every object has are names like others',
  () =>
    inTemporaryFolder(async (folder) => {
      await cp(TINY, folder, { recursive: true });
      const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.csv'));
      for (const file of files) {
        let text = await readFile(join(folder, file), 'utf8');
        for (const [from, to] of NAMES) text = text.replaceAll(from, to);
        if (file.endsWith('published-figures.csv')) text += `${FIGURES.join('\n')}\n`;
        await writeFile(join(folder, file), text);
      }
      await writeFile(join(folder, 'data', 'registry', 'attributes.csv'), `${ATTRIBUTES.join('\n')}\n`);
      const out = join(folder, 'out');
      const input = ['--data', join(folder, 'data'), '--methodology', join(folder, 'methodology'), '--lang', 'en'];
      const validated = await runScript('validate', input);
      expect(validated.output).toMatch(/^0 faults/m);
      const ran = await runScript('build', [...input, '--out', out]);
      expect(ran.output.slice(-600)).toMatch(/pages, release 2032\.\d+/);
      expect(ran.code).toBe(0);
      const page = await readFile(join(out, 'en', 'institutions', 'toString', 'index.html'), 'utf8');
      expect(page).toContain('Moss Service');
      expect(await readFile(join(out, 'gadi', '2032', 'index.html'), 'utf8')).toContain('50 toString');
    }),
  120_000,
);
