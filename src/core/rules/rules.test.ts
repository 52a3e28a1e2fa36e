import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../assess/assess.ts';
import { parseDataset } from '../parse/dataset.ts';
import type { WorkbookFault } from '../parse/workbook-fault.ts';
import { RULES } from './index.ts';
import { ANSWER_CASES } from './testing/cases-answers.ts';
import { ATTRIBUTE_CASES, attributes } from './testing/cases-attributes.ts';
import { FIGURE_CASES } from './testing/cases-figures.ts';
import { FILE_CASES } from './testing/cases-files.ts';
import { IDENTIFIER_CASES } from './testing/cases-identifiers.ts';
import { MEASURED_TWICE_CASES } from './testing/cases-measured-twice.ts';
import { METHODOLOGY_CASES } from './testing/cases-methodology.ts';
import { PLAUSIBILITY_CASES } from './testing/cases-plausibility.ts';
import { PUBLICATION_CASES } from './testing/cases-publication.ts';
import { REGISTRY_CASES } from './testing/cases-registry.ts';
import { WORKBOOK_CASES } from './testing/cases-workbooks.ts';
import { append, fakeSum, findings, inputFile, replace, TINY, tinyFiles, write } from './testing/tiny-dataset.ts';

const CASES = [
  ...FILE_CASES,
  ...PUBLICATION_CASES,
  ...REGISTRY_CASES,
  ...ATTRIBUTE_CASES,
  ...IDENTIFIER_CASES,
  ...METHODOLOGY_CASES,
  ...MEASURED_TWICE_CASES,
  ...ANSWER_CASES,
  ...FIGURE_CASES,
  ...PLAUSIBILITY_CASES,
  ...WORKBOOK_CASES,
];

/** Rules about a row of the registry, of participants, answers, corrections or published figures. */
const OF_ROWS = new Set(
  [...REGISTRY_CASES, ...ATTRIBUTE_CASES, ...ANSWER_CASES, ...FIGURE_CASES, ...PLAUSIBILITY_CASES].map(
    ({ rule }) => rule,
  ),
);

/** Rules about whole files, which have no row. */
const WHOLE_FILES = [
  'file-name',
  'file-kind',
  'file-size',
  'file-unread',
  'edition-folder',
  'workbook-twice',
  'workbook-unreadable',
  'workbook-too-large',
  'workbook-no-table',
];

describe('the tiny dataset', () => {
  it('gives no finding', () => {
    expect(findings()).toEqual([]);
  });

  it('is scored: two sectors in 2022, one in 2021', () => {
    expect(assess(tinyFiles()).derived?.results.map((r) => [r.edition, r.sector])).toEqual([
      [2021, 'state'],
      [2022, 'state'],
      [2022, 'municipal'],
    ]);
  });
});

describe('one defect, one finding', () => {
  it.each(CASES)(
    '$rule: $defect',
    ({ rule, change, bytes, unread, workbook, cell, besides = [], file, row, column, subject, found, expected }) => {
      const files = new Map(tinyFiles(...change));
      if (bytes !== undefined) files.set(bytes[0], inputFile(bytes[1]));
      if (unread !== undefined) files.set(unread[0], { ...inputFile(''), unread: unread[1] });
      if (workbook !== undefined) {
        const [path, sheets] = workbook;
        files.set(path, {
          ...inputFile(path),
          ...(Array.isArray(sheets) ? { sheets } : { fault: sheets as WorkbookFault }),
        });
      }
      const every = assess(files).findings;
      const all = every.filter((finding) => !besides.includes(finding.rule));
      expect(every.length - all.length).toBe(besides.length);
      expect(all.map((finding) => [finding.rule, finding.file, finding.row, finding.column])).toEqual([
        [rule, file, row, column],
      ]);
      const [finding] = all;
      expect(finding?.expected).toBeDefined();
      // Whoever reads the message alone knows of what it tells: a name or number stands in it.
      if (finding !== undefined && OF_ROWS.has(finding.rule)) expect(finding.message.lv).toMatch(/[„\d]|, \d{4}/);
      if (found !== undefined) expect(finding?.found).toBe(found);
      if (cell !== undefined) expect(finding?.cell).toBe(cell);
      if (subject !== undefined) expect(finding?.subject).toBe(subject);
      if (expected !== undefined) expect(finding?.expected?.lv).toBe(expected);
      // A file that is not there, or that nobody reads, has no row and no contents.
      if (WHOLE_FILES.includes(rule) || !files.has(file)) return;
      expect(finding?.row).toBeGreaterThan(0);
      expect(finding?.found).toBeDefined();
    },
  );
});

describe('the list of rules', () => {
  it('names no rule twice', () => {
    const ids = RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(RULES.filter(({ scope }) => scope !== 'import').map((rule) => rule.id))('%s has a case here', (id) => {
    expect(CASES.some((testCase) => testCase.rule === id)).toBe(true);
  });

  it.each(RULES)('$id says in both languages what it checks and how to mend it', ({ checks, remedy }) => {
    for (const text of [checks, remedy]) {
      expect(text.lv).toMatch(/\.$/);
      expect(text.en).toMatch(/\.$/);
      // Latvian quotes are „…”, English ones “…”.
      expect(text.lv).not.toMatch(/["“]/);
      expect(text.en).not.toMatch(/["„]/);
    }
  });

  it('has the rules of import, under names of their own', () => {
    const own = RULES.filter(({ scope }) => scope === 'import').map(({ id }) => id);
    expect(own).toContain('import-merged');
    expect(RULES.filter(({ id }) => id.startsWith('import-')).map(({ id }) => id)).toEqual(own);
  });

  it('lets no issue be known of what only import looks at', () => {
    const row = 'import-merged,x,Iemesls,Reason';
    expect(findings(append('data/known-issues.csv', row)).map(({ rule }) => rule)).toContain('known-issue-rule');
  });

  it('has every rule that parsing reports', () => {
    const folder = new URL('../parse/', import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    const reported = sources.flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/rule: '([^']+)'/g)].map((match) => match[1]),
    );
    expect(reported.length).toBeGreaterThan(10);
    expect(RULES.map((rule) => rule.id)).toEqual(expect.arrayContaining(reported));
  });
});

describe('attributes', () => {
  it('that fit give no finding, be they numbers or texts', () => {
    expect(findings(attributes('gamma-birojs,2022,coast,upe,'))).toEqual([]);
  });
});

describe('findings of one kind', () => {
  it('about many rows of one text are one, with how many and a few of them', () => {
    const path = 'methodology/2022/state.csv';
    const all = findings((files) => {
      files[path] = (files[path] ?? '').replaceAll(/^(.*,indicator,.*),,,$/gm, '$1,Vai ir?,Is there?,');
    });
    expect(all.map(({ rule }) => rule)).toEqual(['name-repeated']);
    expect(all[0]?.message.en).toMatch(/^\d+ rows have the same .*: for example (“[^”]+” as “website”(, )?){3}\.$/);
  });

  it('about many bodies of one number are one', () => {
    const path = 'data/registry/institutions.csv';
    const body = (n: number): string => `body-${n},,,Iestāde ${n},Body ${n},,,state,alfa-ministrija,90000069281,,,`;
    const all = findings(append(path, ...Array.from({ length: 200 }, (_, n) => body(n))));
    expect(all).toMatchObject([{ rule: 'registration-number-shared', subject: '90000069281' }]);
    expect(all[0]?.message.en).toContain('201 institutions');
  });

  it('about one number are none where one body became the other, over as many steps as that takes', () => {
    const path = 'data/registry/institutions.csv';
    const numbered = [
      replace(path, 'SB,,state,alfa-ministrija,,', 'SB,,state,alfa-ministrija,90000031917,'),
      replace(path, 'GB,,state,alfa-ministrija,,', 'GB,,state,alfa-ministrija,90000031917,'),
      append(path, 'pirms-tam,1991,2000,Pirms tam,Before That,,,state,alfa-ministrija,90000031917,,,'),
    ];
    expect(findings(...numbered).map(({ rule }) => rule)).toEqual(['registration-number-shared']);
    const became = append('data/registry/successions.csv', 'pirms-tam,senais-birojs,2001,remit,,,');
    expect(findings(...numbered, became)).toEqual([]);
  });

  it('are accepted by one entry', () => {
    const all = findings(
      replace('methodology/2022/levels.csv', 'Augsts', 'Zems'),
      append('data/known-issues.csv', 'name-repeated,methodology/2022/levels.csv/level/name,Iemesls,Reason'),
    );
    expect(all).toMatchObject([{ rule: 'name-repeated', accepted: { en: 'Reason' } }]);
  });
});

describe('findings', () => {
  it('are all collected, nothing stops at the first', () => {
    const all = findings(
      replace('data/registry/successions.csv', 'gamma-birojs', 'gama-birojs'),
      replace('methodology/2022/levels.csv', '1,0,', '1,5,'),
      replace('data/editions/2022/answers.csv', 'delta-novads,library,yes', 'delta-novads,library,jā'),
    );
    expect(all.map((finding) => finding.rule)).toEqual(['succession-unknown', 'levels-ascending', 'answer-type']);
  });

  it('that are accepted keep their reason and do not block', () => {
    const { findings: all, derived } = assess(
      tinyFiles(
        replace('data/published-figures.csv', 'score,84.0', 'score,84.2'),
        append(
          'data/known-issues.csv',
          'reconciliation,2022/state/alfa-ministrija//index/score/points,Avota kļūda,An error of the source',
        ),
      ),
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.accepted).toEqual({ lv: 'Avota kļūda', en: 'An error of the source' });
    expect(derived?.results).toHaveLength(3);
  });

  it('that mean the input cannot be relied on are not accepted', () => {
    const { findings: all, derived } = assess(
      tinyFiles(
        replace('data/editions/2022/answers.csv', 'delta-novads,library,yes', 'delta-novads,library,YES!'),
        append('data/known-issues.csv', 'answer-type,2022/delta-novads/library,Iemesls,Reason'),
      ),
    );
    expect(all.map(({ rule, accepted }) => [rule, accepted])).toEqual([
      ['answer-type', undefined],
      ['known-issue-rule', undefined],
    ]);
    expect(derived).toBeNull();
  });

  it('about a row that could not be read are not followed by findings about what refers to it', () => {
    const all = findings(replace('data/registry/institutions.csv', 'gamma-birojs,2010', 'gamma-birojs,10/02/2010'));
    expect(all.map((finding) => finding.rule)).toEqual(['cell-value']);
  });

  it('say nothing about a fault that a correction mends', () => {
    expect(
      findings(
        replace('data/editions/2022/answers.csv', 'gamma-birojs,system,none', 'gamma-birojs,system,nothing'),
        replace('data/corrections.csv', 'system,none,part', 'system,nothing,part'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['an error of Excel', 'system,none,,', 'system,#REF!,,', ['excel-error', 'answer-type']],
    ['a reason that does not exist', 'system,none,,', 'system,,unknown,', ['answer-missing-reason']],
    ['a row with a cell too many', 'system,none,,', 'system,none,,,x', ['csv-ragged-row']],
    ['a value that does not fit', 'system,none,,', 'system,nonee,,', ['answer-type']],
    ['a value and a reason', 'system,none,,', 'system,half,withheld,', ['answer-value-and-reason']],
    ['a row that is not there', 'gamma-birojs,system,none,,\n', '', ['answer-absent']],
  ])('say nothing about a correction of an answer that has a fault itself: %s', (_, from, to, rules) => {
    const path = 'data/editions/2022/answers.csv';
    expect(findings(replace(path, from, to)).map(({ rule }) => rule)).toEqual(rules);
  });

  it('of accents of their own are warnings, and the texts are read as if there were none', () => {
    const paths = ['data/registry/groups.csv', 'data/editions/2022/answers.csv', 'data/publication.json'];
    const apart = tinyFiles((files) => {
      for (const path of paths) files[path] = (files[path] ?? '').replace('Neviens', 'Nāviens').normalize('NFD');
    });
    const together = tinyFiles((files) => {
      for (const path of paths) files[path] = (files[path] ?? '').replace('Neviens', 'Nāviens');
    });
    expect(assess(apart).findings.every(({ rule }) => rule === 'text-unnormalised')).toBe(true);
    expect(assess(apart).findings).not.toEqual([]);
    expect(parseDataset(apart).dataset).toEqual(parseDataset(together).dataset);
  });

  it('are not given by codes and alphabets of another country', () => {
    const path = 'data/registry/institutions.csv';
    expect(
      findings(
        replace(path, '90000069281', ''),
        replace(path, 'municipal,ziemelu-regions,,,', 'municipal,ziemelu-regions,,01001,'),
        append(path, 'gamma-novads,,,Община Гамма,Municipality,АМ,,municipal,ziemelu-regions,,01003,,'),
      ),
    ).toEqual([]);
  });

  it.each([
    ['LF', '\n', '\r\n', ['csv-line-ends']],
    ['CR LF', '\r\n', '\n', []],
  ])('say so where a file was received with %s and only its line ends differ', (ends, received, now, besides) => {
    const path = 'data/editions/2021/participants.csv';
    const text = TINY[path] ?? '';
    const sum = fakeSum(text.replaceAll('\n', received));
    const all = findings(
      write(path, text.replaceAll('\n', now)),
      replace(
        'data/editions/2021/edition.json',
        '"note_en":""',
        `"note_en":"","files":[{"path":"participants.csv","sha256":"${sum}"}]`,
      ),
    );
    expect(all.map(({ rule }) => rule)).toEqual(['file-sum', ...besides]);
    expect(all[0]?.message.lv).toContain(`atšķiras tikai rindu beigas; saņemtajā tās ir ${ends}.`);
    expect(all[0]?.remedy.en).toContain(`with line ends ${ends}.`);
  });

  it('see no lost letter in a web address, wherever it stands in a text', () => {
    const from = 'Kļūda,Mistake';
    expect(findings(replace('data/corrections.csv', from, 'Sk. https://a.example/b.aspx?c=d,Mistake'))).toEqual([]);
  });

  it('are one warning where columns stand in another order', () => {
    expect(
      findings((files) => {
        const path = 'data/registry/categories.csv';
        files[path] = (files[path] ?? '')
          .split('\n')
          .map((line) => line.split(',').reverse().join(','))
          .join('\n');
      }),
    ).toMatchObject([{ rule: 'csv-header-order', severity: 'warning' }]);
  });
});
