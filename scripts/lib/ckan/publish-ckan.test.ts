import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { resourceId } from './resource-id.ts';
import { emptyPortal, type Data, type StoredDataset } from './testing/portal-actions.ts';
import { portalDistributions } from './testing/portal-dcat.ts';
import { openTestPortal, type TestPortal } from './testing/portal-server.ts';
import { contents, run } from './testing/run.ts';
import { tinyRelease, tinyResource, withNewEdition, type TinyRelease } from './testing/tiny-release.ts';

let portal: TestPortal;
beforeAll(async () => {
  portal = await openTestPortal();
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.state = emptyPortal(portal.token);
  portal.redirect = null;
  portal.loadsAtOnce = false;
  portal.reset();
});

const KEY = 'https://id.e-indekss.example/distribution/';
/** As md5sum has it. */
const MD5_OF_CSV = 'fed5144490c73661dfae7ae4dcde849f';
const NOTHING = 'Nekas nav jādara';

const named = (name: string): StoredDataset => {
  const found = portal.state.datasets.find(({ data }) => data['name'] === name);
  if (found === undefined) throw new Error(`no dataset ${name}`);
  return found;
};
const results = (): StoredDataset => named('e-indekss-rezultati');
const resource = (key: string): Data => {
  const found = results().resources.find(({ uri }) => uri === KEY + key);
  if (found === undefined) throw new Error(`no resource ${key}`);
  return found;
};
const writes = (): string[] => portal.calls.filter(({ method }) => method !== 'GET').map(({ action }) => action);
/** Runs again and gives what was written. */
async function rerun(release: TinyRelease, ...options: string[]): Promise<string[]> {
  portal.reset();
  const ended = await run(release, portal, options);
  expect(ended.code, ended.said).toBe(0);
  return writes();
}
/** Somebody else does something at the portal. */
async function atPortal(action: string, data: Data, token = portal.token): Promise<Data> {
  const response = await fetch(`${portal.url}/api/3/action/${action}`, {
    method: 'POST',
    headers: { authorization: token, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  });
  const answer = (await response.json()) as { result: Data };
  expect(response.status, JSON.stringify(answer)).toBe(200);
  return answer.result;
}
const changed = (text = 'institution,score\nalfa,67\n'): TinyRelease => {
  const release = tinyRelease();
  return { ...release, files: { ...release.files, 'results-2022.csv': text } };
};

describe('the first run', () => {
  it('creates datasets with the fields that the form asks for', async () => {
    const ended = await run(tinyRelease(), portal);
    expect(ended.code, ended.said).toBe(0);
    expect(results().data).toMatchObject({
      title: 'E-indeksa rezultāti',
      license_id: 'CC0',
      owner_org: portal.state.organisations[0]?.id,
      frequency: 'http://publications.europa.eu/mdr/authority/frequency/ANNUAL',
      language: 'lv',
      issued: '2021-03-01',
      modified: '2026-11-20',
      maintainer: 'E-indekss',
      maintainer_email: 'dati@e-indekss.example',
      url: 'https://e-indekss.example/apaksmape/dati/',
      groups: [],
    });
    expect(results().data['notes']).toContain('E-indeksa rezultāti: apraksts.');
    expect((results().data['tags'] as Data[]).map(({ name }) => name)).toEqual(['e-indekss', 'digitālais briedums']);
    expect(portal.state.datasets.map(({ data }) => data['name'])).toEqual([
      'e-indekss-rezultati',
      'e-indekss-iestazu-registrs',
    ]);
    expect(ended.said).toContain(`${portal.url}/dataset/e-indekss-rezultati`);
  });

  it('links each file, with size, sum, identifier and the description of its columns', async () => {
    await run(tinyRelease(), portal);
    const site = 'https://e-indekss.example/apaksmape/data/latest/';
    expect(results().resources.map(({ name }) => name)).toEqual([
      'Resurss „results-2022” (CSV)',
      'Resurss „workbook-2022” (XLSX)',
      'results-2022_metadata.json',
    ]);
    expect(resource('results-2022/csv')).toMatchObject({
      url: `${site}results-2022.csv`,
      format: 'CSV',
      mimetype: 'text/csv',
      size: 29,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      hash_algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
      conformsTo: `${site}results-2022_metadata.json`,
    });
    expect(resource('results-2022/csv')['description']).toBe(
      'Par „results-2022”. Kolonnas skaidrotas kodu grāmatā: https://e-indekss.example/apaksmape/dati/kolonnas/#results',
    );
    expect(resource('results-2022/csvw')).toMatchObject({ format: 'JSON', url: `${site}results-2022_metadata.json` });
    expect(resource('workbook-2022/xlsx')).not.toHaveProperty('conformsTo');
  });

  it.each([
    ['official', 'STABLE'],
    ['demonstration', 'EXPERIMENTAL'],
  ] as const)('gives the portal’s own catalogue licence, rights and availability of %s files', async (status, term) => {
    await run(tinyRelease(status), portal, ['--dataset', 'results']);
    const distributions = portalDistributions(portal.state);
    expect(distributions).toHaveLength(3);
    for (const distribution of distributions)
      expect(distribution).toMatchObject({
        'dct:license': 'http://publications.europa.eu/resource/authority/licence/CC0',
        'dct:rights': 'https://id.e-indekss.example/catalogue#rights',
        'dcatap:availability': `http://publications.europa.eu/resource/authority/planned-availability/${term}`,
      });
  });

  it('puts the newest edition first, then what is about all editions, then earlier ones and other tables', async () => {
    const release = tinyRelease();
    const csv = (id: string, table: string | null, edition: number | null) =>
      tinyResource(id, ['CSV'], 'official', 'results-2022.csv', { table, edition });
    release.datasets[0]?.resources.splice(
      0,
      2,
      csv('a-2022', 'a', 2022),
      csv('book-2022', null, 2022),
      csv('a-2021', 'a', 2021),
      csv('a', 'a', null),
      csv('b', 'b', null),
      csv('everything', null, null),
    );
    await run(release, portal, ['--dataset', 'results']);
    const keys = results().resources.map(({ uri }) => String(uri).slice(KEY.length));
    const order = ['a-2022', 'book-2022', 'a', 'everything', 'a-2021', 'b'];
    expect(keys).toEqual([...order.map((id) => `${id}/csv`), ...order.map((id) => `${id}/csvw`)]);
  });

  it('uploads the files themselves with --mode upload, and describes the columns by the uploaded description', async () => {
    const ended = await run(tinyRelease(), portal, ['--mode', 'upload']);
    expect(ended.code, ended.said).toBe(0);
    const csv = resource('results-2022/csv');
    expect(csv).toMatchObject({ url_type: 'upload', url: 'results-2022.csv', size: 29 });
    expect(new TextDecoder().decode(portal.state.files.get(String(csv['id'])))).toBe('institution,score\nalfa,66.75\n');
    expect(csv['conformsTo']).toBe(
      `${portal.url}/dataset/${results().id}/resource/${String(resource('results-2022/csvw')['id'])}/download/results-2022_metadata.json`,
    );
  });

  it('never calls what drops resources, never sends groups', async () => {
    await run(tinyRelease(), portal);
    expect(new Set(writes())).toEqual(new Set(['package_create', 'resource_create']));
    await rerun(changed());
    expect(writes()).toEqual(['resource_patch']);
  });
});

describe.each(['link', 'upload'])('a later run with --mode %s', (mode) => {
  beforeEach(async () => {
    expect((await run(tinyRelease(), portal, ['--mode', mode])).code).toBe(0);
  });

  it('plans nothing where nothing has changed', async () => {
    portal.reset();
    const ended = await run(tinyRelease(), portal, ['--mode', mode]);
    expect(ended.said).toContain(NOTHING);
    expect(writes()).toEqual([]);
  });

  it('replaces a changed file under the same id and address', async () => {
    const before = { ...resource('results-2022/csv') };
    expect(await rerun(changed(), '--mode', mode)).toEqual(['resource_patch']);
    const after = resource('results-2022/csv');
    expect([after['id'], after['url']]).toEqual([before['id'], before['url']]);
    expect(after['hash']).not.toBe(before['hash']);
    expect(after['size']).toBe(26);
    const held = portal.state.files.get(String(after['id']));
    if (mode === 'upload') expect(new TextDecoder().decode(held)).toBe('institution,score\nalfa,67\n');
    expect(await rerun(changed(), '--mode', mode)).toEqual([]);
  });

  it('leaves resources and fields of others alone', async () => {
    const foreign = await atPortal('resource_create', {
      package_id: results().id,
      name: 'Skaidrojums',
      url: 'https://cits.example/skaidrojums.pdf',
      hash: 'abc',
    });
    await atPortal('resource_patch', { id: resource('results-2022/csv')['id'], datastore_active: true, note: 'x' });
    await atPortal('package_patch', {
      id: results().id,
      groups: [{ name: 'parvalde' }],
      extras: [{ key: 'spatial_uri', value: 'LV' }],
      tags: [...(results().data['tags'] as object[]), { name: 'portāla birka' }],
    });
    portal.reset();
    const ended = await run(changed(), portal, ['--mode', mode]);
    expect(writes()).toEqual(['resource_patch']);
    expect(ended.said).toContain('nav šī rīka veidots, paliek neskarts: „Skaidrojums');
    expect(results().resources.find(({ id }) => id === foreign['id'])).toMatchObject({
      hash: 'abc',
      name: 'Skaidrojums',
    });
    expect(resource('results-2022/csv')).toMatchObject({ datastore_active: true, note: 'x' });
    expect(results().data).toMatchObject({
      groups: [{ name: 'parvalde' }],
      extras: [{ key: 'spatial_uri', value: 'LV' }],
    });
    expect((results().data['tags'] as Data[]).map(({ name }) => name)).toContain('portāla birka');
  });

  it('puts back what somebody has changed in ours, and only that', async () => {
    await atPortal('package_patch', {
      id: results().id,
      title: 'Cits',
      frequency: 'http://publications.europa.eu/mdr/authority/frequency/IRREG',
    });
    await atPortal('resource_patch', { id: resource('workbook-2022/xlsx')['id'], description: 'Cits' });
    portal.reset();
    const ended = await run(tinyRelease(), portal, ['--mode', mode]);
    expect(ended.said).toContain('maina datu kopu: title, frequency');
    expect(ended.said).toMatch(/maina resursu „Resurss „workbook-2022” \(XLSX\)”: description$/m);
    expect(writes()).toEqual(['package_patch', 'resource_patch']);
    expect(results().resources).toHaveLength(3);
  });

  it('knows its resources after somebody saved them in the form, which drops what it does not know', async () => {
    const undisturbed = contents(portal.state);
    for (const held of [...results().resources]) {
      const { id, name, url, url_type, format, description } = held;
      await atPortal('resource_update', { id, name, url, url_type, format, description });
    }
    expect(new Set(await rerun(tinyRelease(), '--mode', mode))).toEqual(new Set(['resource_patch']));
    expect(contents(portal.state)).toEqual(undisturbed);
    expect(await rerun(tinyRelease(), '--mode', mode)).toEqual([]);
  });

  it('takes a resource of exactly our name, made by hand, for ours', async () => {
    const held = resource('workbook-2022/xlsx');
    await atPortal('resource_delete', { id: held['id'] });
    const made = await atPortal('resource_create', {
      package_id: results().id,
      name: held['name'],
      url: 'https://cits.example/',
    });
    await rerun(tinyRelease(), '--mode', mode);
    expect(results().resources).toHaveLength(3);
    expect(resource('workbook-2022/xlsx')['id']).toBe(made['id']);
  });

  it('restores a deleted dataset with its resources and addresses', async () => {
    const ids = results().resources.map(({ id }) => id);
    await atPortal('package_delete', { id: results().id });
    portal.reset();
    const ended = await run(tinyRelease(), portal, ['--mode', mode]);
    expect(ended.said).toContain('atjauno dzēsto datu kopu: state');
    expect(writes()).toEqual(['package_patch']);
    expect(results().data['state']).toBe('active');
    expect(results().resources.map(({ id }) => id)).toEqual(ids);
  });

  it('reports a resource that the release no longer has, and does not delete it', async () => {
    const release = tinyRelease();
    release.datasets[0]?.resources.splice(1);
    portal.reset();
    const ended = await run(release, portal, ['--mode', mode]);
    expect(ended.said).toContain(
      'datu versijā vairs nav; portālā paliek; ja nevajag, izdzēsiet tur: „Resurss „workbook-2022”',
    );
    expect(ended.said).toContain(NOTHING);
    expect(writes()).toEqual([]);
    expect(results().resources).toHaveLength(3);
  });

  it('puts a new edition on top, and descriptions of columns at the bottom', async () => {
    const release = withNewEdition(tinyRelease());
    const order = [
      'results-2023 csv',
      'results-2022 csv',
      'workbook-2022 xlsx',
      'results-2023 csvw',
      'results-2022 csvw',
    ];
    portal.reset();
    const ended = await run(release, portal, ['--mode', mode]);
    expect(ended.code, ended.said).toBe(0);
    expect(ended.said).toContain('  ~ kārto resursus');
    expect(writes().filter((action) => action === 'package_resource_reorder')).toHaveLength(1);
    expect(results().resources.map(({ uri }) => String(uri).slice(KEY.length).replace('/', ' '))).toEqual(order);
    expect(await rerun(release, '--mode', mode)).toEqual([]);
  });

  it('keeps what others have put among ours where it is, as long as ours are in order', async () => {
    const foreign = await atPortal('resource_create', {
      package_id: results().id,
      name: 'PDF',
      url: 'https://x.example/a',
    });
    const ids = results().resources.map(({ id }) => id);
    await atPortal('package_resource_reorder', { id: results().id, order: [ids[0], foreign['id'], ids[1], ids[2]] });
    expect(await rerun(tinyRelease(), '--mode', mode)).toEqual([]);
    await rerun(withNewEdition(tinyRelease()), '--mode', mode);
    expect(results().resources.findIndex(({ id }) => id === foreign['id'])).toBe(1);
  });

  it('follows a new title under the same id', async () => {
    const release = tinyRelease();
    const [dataset] = release.datasets;
    if (dataset?.resources[1] !== undefined) dataset.resources[1].title = { lv: 'Jauns nosaukums', en: 'New' };
    const { id } = resource('workbook-2022/xlsx');
    expect(await rerun(release, '--mode', mode)).toEqual(['resource_patch']);
    expect(resource('workbook-2022/xlsx')).toMatchObject({ id, name: 'Jauns nosaukums (XLSX)' });
  });

  it('takes the MD5 that the portal’s loader of tables writes over our sum', async () => {
    await portal.load();
    expect(resource('results-2022/csv')).toMatchObject({ hash: MD5_OF_CSV, datastore_active: true });
    expect(await rerun(tinyRelease(), '--mode', mode)).toEqual([]);
    await rerun(changed(), '--mode', mode);
    expect(resource('results-2022/csv')['hash_algorithm']).toContain('sha256');
  });

  it('names the algorithm of that sum along with something else', async () => {
    await portal.load();
    await atPortal('resource_patch', { id: resource('results-2022/csv')['id'], description: 'Cits' });
    expect(await rerun(tinyRelease(), '--mode', mode)).toEqual(['resource_patch']);
    expect(resource('results-2022/csv')).toMatchObject({
      hash: MD5_OF_CSV,
      hash_algorithm: 'http://spdx.org/rdf/terms#checksumAlgorithm_md5',
    });
  });

  it('brings a changed table into the data store', async () => {
    const loaded = () => portal.state.dataStore.get(String(resource('results-2022/csv')['id']))?.rows;
    await portal.load();
    expect(loaded()).toEqual([['alfa', '66.75']]);
    await rerun(changed(), '--mode', mode);
    await portal.load();
    expect(loaded()).toEqual([['alfa', '67']]);
    expect(await rerun(changed(), '--mode', mode)).toEqual([]);
  });

  it('takes no loader that was quicker for a portal that does not keep what it is sent', async () => {
    portal.loadsAtOnce = true;
    portal.reset();
    const ended = await run(changed(), portal, ['--mode', mode]);
    expect(resource('results-2022/csv')['hash']).not.toHaveLength(64);
    expect(ended.said).not.toContain('neglabā');
    expect(writes()).toEqual(['resource_patch']);
  });
});

describe('from link to upload and back', () => {
  it('keeps the ids', async () => {
    await run(tinyRelease(), portal);
    const linked = contents(portal.state);
    const ids = results().resources.map(({ id }) => id);
    await rerun(tinyRelease(), '--mode', 'upload');
    expect(portal.state.files.size).toBe(4);
    expect(await rerun(tinyRelease(), '--mode', 'upload')).toEqual([]);
    await rerun(tinyRelease());
    expect(portal.state.files.size).toBe(0);
    expect(results().resources.map(({ id }) => id)).toEqual(ids);
    expect(await rerun(tinyRelease())).toEqual([]);
    const blank = JSON.stringify(contents(portal.state)).replaceAll('"url_type":"",', '');
    expect(JSON.parse(blank)).toEqual(linked);
  });
});

describe('what is somebody else’s', () => {
  const FIELDS = {
    notes: 'x',
    frequency: 'http://publications.europa.eu/mdr/authority/frequency/ANNUAL',
    language: 'lv',
    license_id: 'CC0',
  };

  it('a dataset of another organisation is refused, and nothing is written', async () => {
    await atPortal(
      'package_create',
      { name: 'e-indekss-iestazu-registrs', owner_org: 'vzd', ...FIELDS },
      'token-of-vzd',
    );
    portal.reset();
    const ended = await run(tinyRelease(), portal);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('„e-indekss-iestazu-registrs” pieder organizācijai „vzd”');
    expect(writes()).toEqual([]);
  });

  it('a deleted or closed dataset of another organisation is refused', async () => {
    await atPortal(
      'package_create',
      { name: 'e-indekss-iestazu-registrs', owner_org: 'vzd', ...FIELDS },
      'token-of-vzd',
    );
    named('e-indekss-iestazu-registrs').data['private'] = true;
    portal.reset();
    const ended = await run(tinyRelease(), portal);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('nedrīkst redzēt');
    expect(writes()).toEqual([]);
  });

  it('a dataset of the same organisation that others have filled is taken over only with --adopt', async () => {
    const resources = [{ name: 'PDF', url: 'https://cits.example/a.pdf', format: 'PDF' }];
    await atPortal('package_create', { name: 'e-indekss-rezultati', owner_org: 'varam', resources, ...FIELDS });
    portal.reset();
    const refused = await run(tinyRelease(), portal);
    expect(refused.code).toBe(1);
    expect(refused.error?.message).toMatch(/nav neviena šī rīka resursa.+\(PDF\).+--adopt/);
    expect(writes()).toEqual([]);
    expect(await rerun(tinyRelease(), '--adopt')).toContain('package_patch');
    expect(results().resources.map(({ name }) => name)).toContain('PDF');
    expect(await rerun(tinyRelease())).toEqual([]);
  });
});

describe('preflight', () => {
  it('a token that the portal does not know is an anonymous user there, without a word', async () => {
    const ended = await run(tinyRelease(), portal, [], { CKAN_TOKEN: 'unknown-token' });
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('CKAN_TOKEN nav derīga');
    expect(portal.calls.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('a user who may only read is told to ask for the rights of an editor, and nothing of the token', async () => {
    const ended = await run(tinyRelease(), portal, [], { CKAN_TOKEN: 'token-of-reader' });
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toMatch(/„varam” drīkst tikai lasīt.+redaktora tiesības/);
    expect(ended.error?.message).not.toContain('CKAN_TOKEN');
    const english = await run(tinyRelease(), portal, ['--lang', 'en'], { CKAN_TOKEN: 'token-of-reader' });
    expect(english.error?.message).toMatch(/may only read organisation “varam”.+rights of an editor/);
  });

  it('a user of organisations among which this one is not is told which', async () => {
    portal.state.readers = { 'token-of-reader': ['vzd'] };
    const ended = await run(tinyRelease(), portal, [], { CKAN_TOKEN: 'token-of-reader' });
    expect(ended.error?.message).toMatch(/„varam” nav; .+tikai lasīt: vzd/);
    expect(ended.error?.message).not.toContain('CKAN_TOKEN');
  });

  it.each([
    ['a page', 200, 'text/html', '<html>Sākumlapa</html>'],
    ['a page that is not there', 404, 'text/html', '<html>404 Not Found</html>'],
    ['nothing but POST', 405, 'text/plain', 'Method Not Allowed'],
    ['JSON of something else', 200, 'application/json', '{"status":"ok"}'],
    ['an error of something else', 404, 'application/json', '{"detail":"Not found"}'],
    ['a door of something else', 401, 'application/json', '{"message":"Unauthorized"}'],
  ])('an address where %s answers is said to be no CKAN', async (_, status, type, body) => {
    const other = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const ended = await run(tinyRelease(), portal, ['--url', url]);
    const english = await run(tinyRelease(), portal, ['--url', url, '--lang', 'en']);
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain(`${url} nav CKAN portāls`);
    expect(ended.error?.message).toContain('--url');
    expect(ended.waited).toEqual([]);
    expect(english.error?.message).toContain(`${url} is no CKAN portal`);
  });

  it('a portal of CKAN that denies the first question is not said to be none', async () => {
    portal.fault = { at: 1, kind: '403' };
    const ended = await run(tinyRelease(), portal);
    expect(ended.error?.message).toContain('portāls liedz piekļuvi');
  });

  it('a user of another organisation is told so', async () => {
    const ended = await run(tinyRelease(), portal, [], { CKAN_TOKEN: 'token-of-vzd' });
    expect(ended.error?.message).toContain('var šajās: vzd');
  });

  it('a licence that the portal does not have stops it, with the list', async () => {
    portal.state.licences = [{ id: 'x', title: 'Cita licence', url: '' }];
    const ended = await run(tinyRelease(), portal);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('x (Cita licence)');
    expect(writes()).toEqual([]);
  });

  it('a field that the form requires and nobody has a value for is named', async () => {
    portal.state.form?.dataset_fields.push({ field_name: 'geospatial', required: true });
    const ended = await run(tinyRelease(), portal);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('geospatial');
    expect(writes()).toEqual([]);
  });
});

describe('the form', () => {
  const field = (name: string): Data => {
    const found = portal.state.form?.dataset_fields.find(({ field_name }) => field_name === name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const choices = (...values: string[]) => values.map((value) => ({ value, label: value }));

  it('is asked how it writes frequency and language', async () => {
    field('frequency')['choices'] = choices('http://publications.europa.eu/resource/authority/frequency/ANNUAL', 'x');
    field('language')['choices'] = choices(
      'http://publications.europa.eu/resource/authority/language/ENG',
      'http://publications.europa.eu/resource/authority/language/LAV',
    );
    expect((await run(tinyRelease(), portal)).code).toBe(0);
    expect(results().data).toMatchObject({
      frequency: 'http://publications.europa.eu/resource/authority/frequency/ANNUAL',
      language: 'http://publications.europa.eu/resource/authority/language/LAV',
    });
    expect(await rerun(tinyRelease())).toEqual([]);
  });

  it('that has no fitting choice stops everything, with its choices', async () => {
    field('frequency')['choices'] = choices('reizi-dienā');
    const ended = await run(tinyRelease(), portal);
    expect(ended.error?.message).toMatch(/„frequency”.+reizi-dienā/);
  });

  it('with a further required field takes its value from the settings', async () => {
    portal.state.form?.dataset_fields.push({ field_name: 'geospatial', required: true });
    const release = tinyRelease();
    release.publication.portal.fields = { geospatial: 'no' };
    expect((await run(release, portal)).code).toBe(0);
    expect(results().data['geospatial']).toBe('no');
    expect(await rerun(release)).toEqual([]);
  });

  it('that a resource must fill further names the field', async () => {
    portal.state.form?.resource_fields.push({ field_name: 'spatial_resolution', required: true });
    const ended = await run(tinyRelease(), portal);
    expect(ended.error?.message).toContain('spatial_resolution');
  });

  it('is asked how it writes what it lists of a resource, and not sent what it does not take', async () => {
    const field = (name: string, ...values: string[]) => ({ field_name: name, choices: choices(...values) });
    portal.state.form?.resource_fields.push(
      field('license', 'http://x.example/licence/CC-BY', 'http://x.example/licence/cc0'),
      field('availability', 'http://x.example/availability/TEMPORARY'),
    );
    expect((await run(tinyRelease(), portal)).code).toBe(0);
    expect(resource('results-2022/csv')).toMatchObject({ license: 'http://x.example/licence/cc0' });
    expect(resource('results-2022/csv')).not.toHaveProperty('availability');
    expect(await rerun(tinyRelease())).toEqual([]);
  });

  it('that cannot be read is taken for that of data.gov.lv', async () => {
    portal.state.formShown = false;
    const ended = await run(tinyRelease(), portal);
    expect(ended.code, ended.said).toBe(0);
    expect(ended.said).toContain('veidlapu nevar nolasīt');
    expect(results().data).toMatchObject({ language: 'lv', issued: '2021-03-01' });
    expect(await rerun(tinyRelease())).toEqual([]);
  });

  it('of a CKAN without scheming is no form: what it would drop is not sent, and a second run plans nothing', async () => {
    portal.state.form = null;
    const ended = await run(tinyRelease(), portal);
    expect(ended.code, ended.said).toBe(0);
    expect(ended.said).toContain('nav savas veidlapas');
    expect(results().data).not.toHaveProperty('frequency');
    expect(await rerun(tinyRelease())).toEqual([]);
  });
});

describe('--dry-run', () => {
  it('prints the plan and only reads', async () => {
    const ended = await run(tinyRelease(), portal, ['--dry-run']);
    expect(ended.code).toBe(0);
    expect(ended.said).toContain('results → e-indekss-rezultati\n  + izveido datu kopu\n  + pievieno resursu');
    expect(ended.said).toContain('Jādara: 6.');
    expect(ended.said).toContain('--dry-run: portālā nekas nav mainīts.');
    expect(writes()).toEqual([]);
    expect(portal.state.datasets).toEqual([]);
  });

  it.each(['link', 'upload'])('plans as many steps as --mode %s then takes', async (mode) => {
    const planned = /Jādara: (\d+)/.exec((await run(tinyRelease(), portal, ['--mode', mode, '--dry-run'])).said)?.[1];
    expect(String((await rerun(tinyRelease(), '--mode', mode)).length)).toBe(planned);
  });

  it('says the same in English', async () => {
    const ended = await run(tinyRelease(), portal, ['--dry-run', '--lang', 'en']);
    expect(ended.said).toContain('+ create the dataset');
    expect(ended.said).toContain('To do: 6.');
  });
});

describe('demonstration data', () => {
  const SECRET = { CKAN_TOKEN: 'x' };

  it.each(['https://data.gov.lv/dati', 'https://127.0.0.1.example/', 'https://10.0.0.1/'])(
    'are refused for %s before anything is asked',
    async (url) => {
      const asked: unknown[] = [];
      const original = globalThis.fetch;
      globalThis.fetch = async (...call) => {
        asked.push(call);
        return original('data:,');
      };
      const ended = await run(tinyRelease('demonstration'), portal, ['--url', url], SECRET).finally(() => {
        globalThis.fetch = original;
      });
      expect(ended.code).toBe(1);
      expect(ended.error?.message).toContain('Demonstrācijas dati netiek publicēti');
      expect(asked).toEqual([]);
    },
  );

  it('are refused where only one edition is one', async () => {
    const release = tinyRelease();
    release.datasets[0]?.resources.push(tinyResource('old', ['JSON'], 'demonstration', 'institutions.json'));
    const ended = await run(release, portal, ['--url', 'https://data.gov.lv/dati'], SECRET);
    expect(ended.error?.message).toContain('Demonstrācijas dati netiek publicēti');
  });

  it('go to a portal on loopback, and say what they are in every title and description', async () => {
    expect((await run(tinyRelease('demonstration'), portal)).code).toBe(0);
    expect(results().data['title']).toBe('E-indeksa rezultāti (demonstrācija)');
    expect(results().data['notes']).toMatch(/^DEMONSTRĀCIJAS DATI/);
    expect(results().resources.map(({ description }) => description)).toEqual(
      results().resources.map(() => expect.stringMatching(/^DEMONSTRĀCIJAS DATI/)),
    );
    expect(named('e-indekss-iestazu-registrs').data['title']).toBe('Iestāžu reģistrs');
  });
});

describe('the token', () => {
  it('goes raw into the header of every call and nowhere else', async () => {
    const ended = await run(tinyRelease(), portal, ['--mode', 'upload']);
    expect(portal.calls.map(({ headers }) => headers.authorization)).toEqual(portal.calls.map(() => portal.token));
    expect(ended.said).not.toContain(portal.token);
    expect(JSON.stringify(contents(portal.state))).not.toContain(portal.token);
  });

  it('is not said where the portal writes it into a name', async () => {
    await run(tinyRelease(), portal);
    await atPortal('resource_create', {
      package_id: results().id,
      name: `x ${portal.token}\u001b[31m`,
      url: 'https://x.example/',
    });
    const ended = await run(tinyRelease(), portal, ['--dry-run']);
    expect(ended.said).toContain('„x *** [31m');
  });

  it('is not said where it stands in the wrong place', async () => {
    const ended = await run(tinyRelease(), portal, [portal.token]);
    expect(ended.code).toBe(2);
    expect(ended.said).not.toContain(portal.token);
  });

  it.each([undefined, '', 'Bearer x', 'ā'])('%s is refused, without a word of it', async (token) => {
    const ended = await run(tinyRelease(), portal, [], token === undefined ? {} : { CKAN_TOKEN: token });
    expect(ended.code).toBe(2);
    expect(ended.error?.message).toMatch(/^CKAN_TOKEN: /);
    expect(portal.calls).toEqual([]);
  });

  it('does not follow a redirect to another host', async () => {
    const heard: unknown[] = [];
    const other = createServer((request, response) => {
      heard.push(request.headers);
      response.end('{"success":true,"result":{}}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    portal.redirect = `http://127.0.0.1:${port}/api/3/action/status_show?t=${portal.token}`;
    const ended = await run(tinyRelease(), portal);
    other.close();
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain(`portāls novirza uz http://127.0.0.1:${port}/`);
    expect(ended.said).not.toContain(portal.token);
    expect(heard).toEqual([]);
    expect(portal.calls).toHaveLength(1);
  });
});

describe('wrong use', () => {
  it.each([
    [['--url', 'http://data.gov.lv/dati'], 'pa http pilnvara būtu lasāma'],
    [['--url', 'https://lietotajs:parole@data.gov.lv/'], '--url: jābūt http(s) adresei'],
    [['--url', 'data.gov.lv'], '--url: jābūt http(s) adresei'],
    [['--url', 'ftp://data.gov.lv'], '--url: jābūt http(s) adresei'],
    [['--mode', 'kopēt'], 'link | upload'],
    [['--dataset', 'nav'], 'ir: results, registry'],
    [['--from', 'nekur'], 'vispirms npm run build'],
    [['--nav'], '--nav'],
  ])('%j ends with 2', async (options, message) => {
    const ended = await run(tinyRelease(), portal, options);
    expect(ended.code).toBe(2);
    expect(ended.error?.message).toContain(message);
    expect(portal.calls).toEqual([]);
  });

  it('a dataset without a name in the settings is named', async () => {
    const release = tinyRelease();
    delete release.publication.portal.datasets['registry'];
    const ended = await run(release, portal);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toContain('portal.datasets.registry');
    expect(writes()).toEqual([]);
  });

  it('the address may have the path of the API at its end', async () => {
    expect((await run(tinyRelease(), portal, ['--url', `${portal.url}/api/3/action/`])).code).toBe(0);
  });

  it('--dataset publishes one', async () => {
    await run(tinyRelease(), portal, ['--dataset', 'registry']);
    expect(portal.state.datasets.map(({ data }) => data['name'])).toEqual(['e-indekss-iestazu-registrs']);
  });
});

describe('a portal with ways of its own', () => {
  it('says that a file is too large and how to publish it', async () => {
    portal.state.maxUpload = 20;
    const ended = await run(tinyRelease(), portal, ['--mode', 'upload']);
    expect(ended.code).toBe(1);
    expect(ended.error?.message).toMatch(
      /^e-indekss-rezultati › Resurss „results-2022” \(CSV\): resource_create: portāls nepieņem tik lielu failu.+--mode link.+File upload too large/,
    );
  });

  it('that forgets a field is reported, and is not told the same over and over', async () => {
    portal.state.drops = ['maintainer'];
    const ended = await run(tinyRelease(), portal, ['--dataset', 'results']);
    expect(ended.code, ended.said).toBe(0);
    expect(ended.said).toContain('portāls neglabā tā, kā nosūtīts: „e-indekss-rezultati”: maintainer');
    expect(writes()).toEqual(['package_create', 'resource_create', 'resource_create', 'resource_create']);
  });
});

describe('resourceId', () => {
  it('is a UUID of version 5', () => {
    // The example of RFC 9562, appendix A.4: namespace DNS, name www.example.com.
    expect(resourceId('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});
