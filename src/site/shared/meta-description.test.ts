import { expect, it } from 'vitest';
import { DESCRIPTION_LENGTH, metaDescription, withoutSubject } from './meta-description.ts';

const FIRST = '2022. gadā iestāde saņēma 66,75 punktus no 100: tas ir 3. līmenis.';
const SECOND = 'Starp 115 valsts iestādēm tā ir 18. vietā.';
const LONG = `Tas ir ${'ļoti '.repeat(40)}garš teikums, kurā viss ir vienā.`;

it.each([
  ['one that fits', FIRST, '', FIRST],
  ['its subject first', FIRST, 'Lauku atbalsta dienests', `Lauku atbalsta dienests. ${FIRST}`],
  ['whole sentences, as many as fit', `${FIRST} ${SECOND} ${LONG}`, '', `${FIRST} ${SECOND}`],
  ['nothing to say but the subject', '', 'Valmiera', 'Valmiera.'],
])('%s', (_, text, subject, expected) => {
  expect(metaDescription(text, subject)).toBe(expected);
});

it('cuts the first sentence at a word where it does not fit', () => {
  const short = metaDescription(LONG, 'Valmiera');
  expect(short).toMatch(/^Valmiera\. Tas ir ļoti .*ļoti…$/);
  expect(short.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
  expect(metaDescription('viens, '.repeat(40))).toMatch(/viens…$/);
});

it('a subject that takes all the room stands alone', () => {
  const name = 'Valsts sabiedrība ar ierobežotu atbildību '.repeat(4).trim();
  const short = metaDescription(FIRST, name);
  expect(short).toMatch(/^Valsts sabiedrība .*…$/);
  expect(short.length).toBeLessThanOrEqual(DESCRIPTION_LENGTH);
});

it('cuts a word only where it is longer than all the room', () => {
  expect(metaDescription('a'.repeat(200))).toBe(`${'a'.repeat(DESCRIPTION_LENGTH - 1)}…`);
});

it('the subject is taken off again where the title says it', () => {
  expect(withoutSubject(metaDescription(FIRST, 'Valmiera'), 'Valmiera')).toBe(FIRST);
  expect(withoutSubject(metaDescription(FIRST), 'Valmiera')).toBe(FIRST);
});
