import { expect, it } from 'vitest';
import { licenceFiles } from './licence-files.ts';

const made = async (id: string): Promise<readonly (readonly [string, string])[]> => {
  const files = new Map([['publication.json', JSON.stringify({ licence: { id } })]]);
  return [...(await licenceFiles(null, files))];
};

it('the legal code of the data’s licence and of the texts’ stand beside the data', async () => {
  const texts = new Map(await made('CC0-1.0'));
  expect([...texts.keys()]).toEqual(['LICENCE-CC0-1.0.txt', 'LICENCE-CC-BY-4.0.txt']);
  expect(texts.get('LICENCE-CC0-1.0.txt')).toContain('CC0 1.0 Universal');
  expect(texts.get('LICENCE-CC0-1.0.txt')).toContain('4. Limitations and Disclaimers.');
  expect(texts.get('LICENCE-CC-BY-4.0.txt')).toContain('Section 8 – Interpretation.');
});

it('one text where both are the same, and none for a licence that is not known', async () => {
  expect((await made('CC-BY-4.0')).map(([path]) => path)).toEqual(['LICENCE-CC-BY-4.0.txt']);
  expect((await made('Mine')).map(([path]) => path)).toEqual(['LICENCE-CC-BY-4.0.txt']);
});
