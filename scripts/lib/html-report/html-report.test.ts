import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import {
  append,
  inputFile,
  remove,
  replace,
  tinyFiles,
  write,
  type Change,
} from '../../../src/core/rules/testing/tiny-dataset.ts';
import { HTML_RULES } from '../../checks/html-valid.ts';
import type { Lang } from '../args.ts';
import { loadedFrom } from '../load.ts';
import { shownOf } from '../validation/shown.ts';
import { htmlReport } from './html-report.ts';

const ANSWERS = 'data/editions/2022/answers.csv';
const FIGURES = 'data/published-figures.csv';
const KNOWN = 'data/known-issues.csv';

function report(changes: readonly Change[], { lang = 'lv', edition }: { lang?: Lang; edition?: string } = {}): string {
  const loaded = loadedFrom(tinyFiles(...changes));
  return htmlReport(loaded, shownOf(loaded, edition, lang), lang);
}

/** One of everything that a report may hold. */
const MANY: readonly Change[] = [
  replace(ANSWERS, 'delta-novads,library,yes', 'delta-novads,library,<jā>'),
  replace(ANSWERS, 'beta-agentura,electronic,40,,\n', ''),
  append(ANSWERS, 'x,y', '', 'zelta-birojs,website,yes,,'),
  replace('data/registry/institutions.csv', 'Deltas novads', 'Deltas\u0000 novads'),
  replace('data/registry/institutions.csv', ',ziemelu-regions,', ',ziemelu-region,'),
  replace('methodology/2021/state.csv', 'code,parent', 'code,code'),
  append('data/editions/2021/edition.json', '\n}'),
  remove('data/registry/groups.csv'),
  (files) => {
    files['data/registry/categories.csv'] = (files['data/registry/categories.csv'] ?? '').replaceAll(',', ';');
  },
];
const DIFFERS = [
  replace(FIGURES, 'index,score,84.0', 'index,score,84.2'),
  write(
    KNOWN,
    'rule,subject,reason_lv,reason_en\nreconciliation,2022/state/alfa-ministrija//index/score/points,Avots,Source\n',
  ),
];

describe('the report as a page', () => {
  const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

  it.each([
    ['with many faults', report(MANY)],
    ['in English', report(MANY, { lang: 'en' })],
    ['of one edition', report(MANY, { edition: '2022' })],
    ['with nothing wrong', report([])],
    ['with an accepted finding', report(DIFFERS)],
  ])('is valid HTML %s', async (_, html) => {
    const { results } = await validator.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  it('needs nothing else: no script, no other file, no address to load', () => {
    const html = report(MANY);
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(|\bsrc=/);
  });

  it('is the same for the same input', () => {
    expect(report(MANY)).toBe(report(MANY));
  });

  it('says in words whether one may publish', () => {
    expect(report([replace(ANSWERS, 'library,yes', 'library,jā')])).toContain(
      '<h1>Publicēt vēl nevar: 1\u00A0kļūda</h1>',
    );
    expect(report([])).toContain('<h1>Publicēt var: nekas nav jālabo</h1>');
    expect(report([], { lang: 'en' })).toContain('<h1>Ready to publish: nothing to correct</h1>');
  });

  it('shows the row as it stands in the file, the faulty cell marked by more than colour', () => {
    const html = report([replace(ANSWERS, 'library,yes', 'library,<jā>')]);
    expect(html).toContain('<b>19. rinda, kolonna C („value”)</b>');
    expect(html).toMatch(
      /<th scope="row">19<\/th><td>delta-novads<\/td><td>library<\/td><td><mark class="blocker"><span class="sign" aria-hidden="true">✕<\/span> <span class="hidden">kļūda: <\/span>&lt;jā&gt;<\/mark><\/td>/,
    );
    expect(html).toContain('<th scope="row">18</th><td>gamma-birojs</td>');
  });

  it('shows where a row is missing', () => {
    const html = report([replace(ANSWERS, 'beta-agentura,electronic,40,,\n', '')]);
    expect(html).toContain('Šeit trūkst: rinda „beta-agentura,electronic,…”');
  });

  it('shows lines of JSON, and a sign for what is not UTF-8', () => {
    expect(report([append('data/editions/2021/edition.json', '\n}')])).toMatch(
      /<th scope="row">2<\/th><td class="line"><mark/,
    );
    const input = new Map(tinyFiles());
    input.set('data/registry/groups.csv', inputFile(new Uint8Array([0x67, 0x0a, 0x72, 0x81, 0x0a])));
    const loaded = loadedFrom(input);
    expect(htmlReport(loaded, shownOf(loaded, undefined, 'lv'), 'lv')).toContain('r\uFFFD');
  });

  it('holds every finding, the first hundred of a rule in their place', () => {
    const rows = Array.from({ length: 130 }, (_, at) => `nav-${at},website,yes,,`);
    const html = report([append(ANSWERS, ...rows)]);
    expect(html.match(/<table class="excerpt">/g)).toHaveLength(100);
    expect(html).toContain('Vēl 30 vietas');
    for (let at = 0; at < 130; at += 1) expect(html).toContain(`nav-${at}”`);
  });

  it('tells what accepted findings are, and how the scores agree', () => {
    const html = report(DIFFERS);
    expect(html).toContain('<h1>Publicēt var: nekas nav jālabo</h1>');
    expect(html).toContain('Pieņemtie atradumi: 1');
    expect(html).toContain('Publicēto skaitļu ir 5, pārbaudāmi no tiem ir 4, sakrīt 3 (75 %).');
  });

  it('of one edition says that others stop publication', () => {
    const html = report(
      [replace('data/editions/2021/answers.csv', 'alfa-ministrija,system,', 'alfa-ministrija,system,x')],
      { edition: '2022' },
    );
    expect(html).toContain('<h1>2022. gada mērījumā kļūdu nav, bet publicēt vēl nevar</h1>');
    expect(html).toContain('Pārējos mērījumos: 1\u00A0kļūda. Publicēšanu aptur arī pārējo mērījumu kļūdas.');
  });

  it('links to what explains a rule once the site has an address', () => {
    const wrong = replace(ANSWERS, 'library,yes', 'library,jā');
    expect(report([wrong])).not.toContain('https://index.example');
    const site = replace('data/publication.json', '"site":"https://index.example/"', '"site":"https://e.gov.lv/i/"');
    expect(report([wrong, site])).toContain('href="https://e.gov.lv/i/metodika/parbaudes/#answer-type"');
    expect(report([wrong, site], { lang: 'en' })).toContain(
      'href="https://e.gov.lv/i/en/methodology/checks/#answer-type"',
    );
  });
});
