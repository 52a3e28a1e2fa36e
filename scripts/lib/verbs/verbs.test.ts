import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readVerb } from '../args.ts';
import { runScript } from '../child.ts';
import { helpText, verbsText } from './help-text.ts';
import { VERBS } from './index.ts';
import { withVerbs } from './readme-table.ts';

const LANGS = ['lv', 'en'] as const;
const HEADINGS = {
  lv: ['Lietošana', 'Opcijas', 'Piemēri', 'Izejas kodi'],
  en: ['Usage', 'Options', 'Examples', 'Exit codes'],
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** As a person's computer has it: the environment says the language. */
const env = (lang: (typeof LANGS)[number]) => ({ LC_ALL: '', LC_MESSAGES: '', LANG: `${lang}_XX.UTF-8` });

describe('the list of verbs', () => {
  it('has every file in scripts/, and every name that npm knows', () => {
    const files = readdirSync('scripts').filter((name) => /^[\w-]+\.ts$/.test(name));
    expect(VERBS.map(({ script }) => `${script}.ts`).sort()).toEqual(files.sort());
    const npm = VERBS.filter(({ call }) => call.startsWith('npm'));
    expect(npm.map(({ name }) => name).sort()).toEqual(Object.keys(scripts).sort());
    for (const { name, script } of npm) expect(scripts[name]).toContain(`scripts/${script}.ts`);
  });

  it('is what the README has', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(await withVerbs(readme, VERBS), 'npm run format writes the table').toBe(readme);
    await expect(withVerbs('# no place', VERBS)).rejects.toThrow('verbs');
  });

  it.each(LANGS)('names each of them in %s', (lang) => {
    const text = verbsText(VERBS, lang);
    for (const { call, does } of VERBS) expect(text.replaceAll(/\s+/g, ' ')).toContain(`${call} ${does[lang]}`);
  });
});

describe.each(VERBS.map((verb) => [verb.name, verb] as const))('%s', (_, verb) => {
  it('says the same in both languages, in lines that fit', () => {
    const [lv, en] = LANGS.map((lang) => helpText(verb, lang).split('\n')) as [string[], string[]];
    expect(lv.filter((line) => line === '')).toHaveLength(en.filter((line) => line === '').length);
    for (const line of [...lv.slice(1), ...en.slice(1)]) expect(line.length).toBeLessThanOrEqual(140);
    for (const option of Object.values(verb.options)) expect(option.about.lv).not.toBe(option.about.en);
  });
});

/** Verbs that read their arguments themselves; another program's are its own. */
const READING = VERBS.filter(({ passesTo }) => passesTo === undefined);

it.each(READING.flatMap((verb) => verb.examples.map(({ args }) => [verb.name, args, verb] as const)))(
  '%s takes its own example: %s',
  (_, args, verb) => {
    expect(() => readVerb(args.split(' ').filter(Boolean), verb)).not.toThrow();
  },
);

/** Some load half the site before they speak. */
const PATIENCE = { timeout: 120_000 };

describe.concurrent.each(VERBS.map((verb) => [verb.script, verb] as const))(
  'node scripts/%s.ts --help',
  PATIENCE,
  (_, verb) => {
    it.each(LANGS)('prints what it takes, in %s, and ends with 0', async (lang) => {
      const { code, output } = await runScript(verb.script, ['--help'], env(lang));
      expect([code, output]).toEqual([0, `${helpText(verb, lang)}\n`]);
      for (const name of ['help', ...Object.keys(verb.options)])
        expect(output).toMatch(new RegExp(`^  --${name}\\b`, 'm'));
      for (const heading of HEADINGS[lang]) expect(output.split('\n')).toContain(heading);
      for (const exit of [0, 1, 2]) expect(output).toMatch(new RegExp(`^  ${exit}  \\S`, 'm'));
    });
  },
);

describe.concurrent('help', PATIENCE, () => {
  it('lists the verbs, or shows one as its own --help does', async () => {
    expect(await runScript('help', [], env('lv'))).toEqual({ code: 0, output: `${verbsText(VERBS, 'lv')}\n` });
    const build = await runScript('help', ['build', '--lang', 'en']);
    expect(build).toEqual(await runScript('build', ['--help', '--lang', 'en']));
  });

  it('names the nearest of a verb that there is not', async () => {
    expect(await runScript('help', ['biuld'])).toEqual({
      code: 2,
      output: 'biuld: tādas komandas nav; varbūt domāts „build”\n',
    });
  });
});
