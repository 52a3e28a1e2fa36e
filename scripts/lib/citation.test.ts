import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { replace } from '../../src/core/rules/testing/tiny-dataset.ts';
import { tinyEmitted } from '../../src/core/emit/testing.ts';
import { citation, CITATION } from './citation.ts';

const address = z.url({ protocol: /^https?$/ });
const text = z.string().min(1);

/** What of Citation File Format 1.2.0 (its schema guide) is used; nothing else may stand there. */
const shape = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: text,
  type: z.literal('dataset'),
  title: text,
  abstract: text,
  authors: z.array(z.strictObject({ name: text, alias: text.optional(), website: address })).min(1),
  contact: z.array(z.strictObject({ name: text, email: z.email() })).optional(),
  version: text,
  'date-released': z.iso.date().optional(),
  license: text.optional(),
  url: address,
  identifiers: z.array(z.strictObject({ type: z.literal('url'), value: address, description: text })).min(1),
  keywords: z.array(text).min(1),
});

const cited = (...changes: Parameters<typeof replace>[]) =>
  shape.parse(parse(citation(tinyEmitted(...changes.map((change) => replace(...change)))).get(CITATION) ?? ''));

const official = (year: number): Parameters<typeof replace> => [
  `data/editions/${year}/edition.json`,
  '"status":"demonstration"',
  '"status":"official"',
];

it('is a citation of the release with its permanent identifier', () => {
  expect(cited(official(2021), official(2022))).toMatchObject({
    title: 'E-indekss',
    authors: [{ name: 'Neviens', alias: 'Nobody' }],
    version: '2022.1',
    'date-released': '2023-01-10',
    license: 'CC0-1.0',
    url: 'https://index.example/dati/',
    identifiers: [{ value: 'https://index.example/dataset/results' }],
  });
});

it('says of a demonstration that it is one, and does not lay it at the door of the publisher', () => {
  const { title, message, authors } = cited();
  expect(title).toContain('demonstration data');
  expect(message).toContain('DEMONSTRĀCIJAS DATI:');
  expect(authors[0]?.name).toBe('E-indekss');
});
