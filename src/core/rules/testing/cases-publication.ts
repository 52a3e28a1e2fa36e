import type { DefectCase } from './case.ts';
import { replace } from './tiny-dataset.ts';

const FILE = 'data/publication.json';
const SITE = '"site":"https://index.example/"';
const LICENCE = '"licence":{"id":"CC0-1.0","title":"CC0 1.0"';

const settings = (
  rule: string,
  defect: string,
  from: string,
  to: string,
  column: string,
  more: Pick<DefectCase, 'found' | 'expected'> = {},
): DefectCase => ({ rule, defect, change: [replace(FILE, from, to)], file: FILE, row: 1, column, ...more });

const site = (defect: string, address: string): DefectCase =>
  settings('publication-address', defect, SITE, `"site":"${address}"`, 'site', {
    found: address,
    expected: 'http(s) adrese, kas beidzas ar „/”',
  });

/** Defects of data/publication.json that its shape lets pass. */
export const PUBLICATION_CASES: readonly DefectCase[] = [
  site('an address without the slash at its end', 'https://index.example'),
  site('an address of a page', 'https://index.example/index.html'),
  site('an address with a query', 'https://index.example/?lang=lv'),
  site('an address with a fragment', 'https://index.example/#/'),
  site('an address of another kind', 'ftp://index.example/'),
  site('an address with a password', 'https://me:secret@index.example/'),
  site('a path that no folder can have as it stands', 'https://index.example/e indekss/'),
  settings(
    'publication-address',
    'identifiers that end in a fragment',
    '"identifier_base":"https://index.example/"',
    '"identifier_base":"https://index.example/id#"',
    'identifier_base',
  ),
  settings(
    'publication-link',
    'a publisher whose address is a telephone number',
    '"url":"https://nobody.example"',
    '"url":"tel:+37160000000"',
    'publisher.url',
    { found: 'tel:+37160000000' },
  ),
  settings(
    'publication-embed-host',
    'an address where a host is wanted',
    '"embed_hosts":[]',
    '"embed_hosts":["www.example.lv","https://example.lv/"]',
    'embed_hosts.1',
    { found: 'https://example.lv/' },
  ),
  settings(
    'publication-embed-host',
    'a host that would end the security policy',
    '"embed_hosts":[]',
    '"embed_hosts":["example.lv; script-src *"]',
    'embed_hosts.0',
  ),
  settings('publication-licence', 'an unknown licence', '"id":"CC0-1.0"', '"id":"CC0"', 'licence.id', {
    expected: 'CC0-1.0, CC-BY-4.0',
  }),
  settings(
    'publication-licence',
    'the title of another licence',
    LICENCE,
    LICENCE.replace('CC0 1.0', 'CC BY 4.0'),
    'licence.title',
    { expected: 'CC0 1.0' },
  ),
  settings(
    'publication-portal-name',
    'an organisation in Latvian letters',
    '"organisation":"nobody"',
    '"organisation":"Iestāde"',
    'portal.organisation',
    { found: 'Iestāde' },
  ),
  settings(
    'publication-portal-name',
    'a dataset whose name the portal refuses',
    '"index-results"',
    '"Index results"',
    'portal.datasets.results',
  ),
  settings(
    'publication-portal-name',
    'two datasets of one name',
    '"index-registry"',
    '"index-results"',
    'portal.datasets.registry',
    { expected: 'cits nosaukums nekā atslēgai „portal.datasets.results”' },
  ),
  settings(
    'publication-dataset',
    'a dataset without a name',
    '"registry":"index-registry",',
    '',
    'portal.datasets.registry',
    { found: '' },
  ),
  settings(
    'publication-dataset',
    'a dataset that there is not',
    '"corrections":"index-corrections"',
    '"corrections":"index-corrections","scores":"index-scores"',
    'portal.datasets.scores',
  ),
];
