import { randomUUID } from 'node:crypto';
import { LATVIAN_FORM } from './form.ts';
import type { LoadedTable } from './loaded-table.ts';

/**
 * A CKAN in memory, behaving as CKAN 2.10.10 and 2.11.5 with scheming 3.1.0 and xloader 2.4.0 were measured to (statuses, shapes,
 * texts in Latvian).
 */

export type Data = Record<string, unknown>;

export interface StoredDataset {
  readonly id: string;
  data: Data;
  resources: Data[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** What a portal holds and how it is set up; tests may change any of it. */
export interface PortalState {
  readonly datasets: StoredDataset[];
  /** Uploaded files by resource id. */
  readonly files: Map<string, Uint8Array>;
  /** What lies at addresses outside of the portal. */
  web: ReadonlyMap<string, Uint8Array>;
  /** Tables of the data store by resource id. */
  readonly dataStore: Map<string, LoadedTable>;
  /** Ids of resources that the loader of tables is asked to load. */
  readonly queue: Set<string>;
  organisations: Organisation[];
  /** Names of the organisations for which the user of a token may publish. */
  members: Record<string, string[]>;
  /** Names of those to which the user of a token belongs with the right to read alone. */
  readers: Record<string, string[]>;
  licences: Data[];
  /** null: CKAN without scheming. */
  form: { dataset_fields: Data[]; resource_fields: Data[] } | null;
  /** Whether `scheming_dataset_schema_show` answers. */
  formShown: boolean;
  /** Bytes. */
  maxUpload: number;
  /** Fields that it takes and forgets. */
  drops: string[];
  /** Moves on with every change. */
  clock: number;
}

export function emptyPortal(token: string): PortalState {
  const varam = {
    id: randomUUID(),
    name: 'varam',
    title: 'Viedās administrācijas un reģionālās attīstības ministrija',
  };
  const other = { id: randomUUID(), name: 'vzd', title: 'Valsts zemes dienests' };
  return {
    datasets: [],
    files: new Map(),
    web: new Map(),
    dataStore: new Map(),
    queue: new Set(),
    organisations: [varam, other],
    members: { [token]: [varam.name], 'token-of-vzd': [other.name] },
    readers: { 'token-of-reader': [varam.name] },
    licences: [
      { id: 'notspecified', title: 'Nav norādīta', url: '' },
      { id: 'CC0', title: 'CC0 1.0', url: 'http://creativecommons.org/publicdomain/zero/1.0/' },
      { id: 'cc-by-4.0', title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    ],
    form: structuredClone(LATVIAN_FORM),
    formShown: true,
    maxUpload: 10_000_000,
    drops: [],
    clock: 0,
  };
}

/** An answer that is no success: its status and `error`, or a bare text. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: Data | string;
  constructor(status: number, body: Data | string) {
    super(JSON.stringify(body));
    this.status = status;
    this.body = body;
  }
}

const invalid = (errors: Record<string, string[]>): Refusal =>
  new Refusal(409, { ...errors, __type: 'Validation Error' });
const forbidden = (why: string): Refusal =>
  new Refusal(403, { __type: 'Authorization Error', message: `Piekļuve liegta: ${why}` });
const notFound = (): Refusal => new Refusal(404, { __type: 'Not Found Error', message: 'Nav atrasts' });

/** Who asks: the organisations of the token's user, or null for an anonymous one. */
export interface Caller {
  readonly state: PortalState;
  /** Those that the user may only read. */
  readonly reads: readonly string[];
  readonly organisations: readonly string[] | null;
  /** Address of the portal, without a slash at the end. */
  readonly site: string;
  readonly upload: { readonly name: string; readonly bytes: Uint8Array } | null;
}

type Action = (caller: Caller, data: Data) => unknown;

const CORE = [
  'title',
  'name',
  'notes',
  'url',
  'license_id',
  'maintainer',
  'maintainer_email',
  'author',
  'version',
  'state',
];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const mayEdit = ({ organisations, state }: Caller, owner: unknown): boolean =>
  organisations !== null && state.organisations.some(({ id, name }) => id === owner && organisations.includes(name));

function found({ state }: Caller, key: unknown): StoredDataset {
  const active = state.datasets.findLast(({ id, data }) => id === key || data['name'] === key);
  if (active === undefined) throw notFound();
  return active;
}

function shown(caller: Caller, dataset: StoredDataset): Data {
  const { state, site } = caller;
  const organization = state.organisations.find(({ id }) => id === dataset.data['owner_org']) ?? null;
  return {
    groups: [],
    extras: [],
    ...dataset.data,
    id: dataset.id,
    type: 'dataset',
    organization,
    num_resources: dataset.resources.length,
    resources: dataset.resources.map((resource, position) => ({ ...shownResource(resource, site), position })),
  };
}

function shownResource(resource: Data, site: string): Data {
  const { url, url_type, package_id, id } = resource;
  const address =
    url_type === 'upload'
      ? `${site}/dataset/${text(package_id)}/resource/${text(id)}/download/${text(url).split('/').at(-1) ?? ''}`
      : url;
  return { description: '', hash: '', mimetype: null, size: null, state: 'active', ...resource, url: address };
}

/** Fields of a dataset after validation; unknown ones are dropped without a word. */
function validated(caller: Caller, data: Data, self: string | null): Data {
  const { state } = caller;
  const errors: Record<string, string[]> = {};
  const refuse = (field: string, why: string): void => void (errors[field] = [...(errors[field] ?? []), why]);
  const name = text(data['name']);
  if (name === '') refuse('name', 'Trūkstoša vērtība');
  else if (!/^[a-z0-9_-]{2,100}$/.test(name))
    refuse('name', 'Var saturēt tikai mazos burtus un ciparus (ascii), kā arī simbolus: -_');
  const same = state.datasets.find((dataset) => dataset.data['name'] === name && dataset.data['state'] !== 'deleted');
  if (same !== undefined && same.id !== self) refuse('name', 'Šis URL jau tiek izmantots.');
  const owner = state.organisations.find((one) => [one.id, one.name].includes(text(data['owner_org'])));
  if (owner === undefined) refuse('owner_org', 'Ir jānorāda organizācija');
  const tags = (data['tags'] ?? []) as { name: string }[];
  for (const tag of tags) {
    if (tag.name.length < 2) refuse('tags', `Birka "${tag.name}" ir īsāka par 2`);
    if (!/^[\p{L}\p{N}_ \-.]*$/u.test(tag.name)) refuse('tags', `Birka "${tag.name}" satur nepieļaujamas rakstzīmes`);
  }
  if (/[<>\s]|^mailto:/.test(text(data['maintainer_email']))) refuse('maintainer_email', 'Nav derīga e-pasta adrese');
  const fields = state.form?.dataset_fields ?? [];
  for (const { field_name: field, choices } of fields as { field_name: string; choices?: { value: string }[] }[]) {
    const value = text(data[field]);
    if (['frequency', 'language', 'license_id', 'notes'].includes(field) && value === '')
      refuse(field, 'Trūkstoša vērtība');
    else if (choices !== undefined && value !== '' && !choices.some((choice) => choice.value === value))
      refuse(field, 'Nederīga vērtība');
    if (['issued', 'modified'].includes(field) && value !== '' && !/^\d{4}-\d\d-\d\d$/.test(value))
      refuse(field, 'Datuma formāts nav pareizs');
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
  const known = [...CORE, ...fields.map(({ field_name }) => text(field_name))];
  const kept = new Set(known.filter((field) => field !== 'tag_string' && !state.drops.includes(field)));
  return {
    state: 'active',
    ...Object.fromEntries(Object.entries(data).filter(([field]) => kept.has(field))),
    title: text(data['title']) === '' ? name : data['title'],
    tags: tags.map((tag) => ({ vocabulary_id: null, state: 'active', ...tag, display_name: tag.name })),
    groups: data['groups'] ?? [],
    extras: data['extras'] ?? [],
    owner_org: owner?.id,
    metadata_modified: moment(state),
  };
}

/** CKAN writes and takes times without a zone. */
const moment = (state: PortalState): string =>
  new Date(1_700_000_000_000 + 1000 * ++state.clock).toISOString().slice(0, -1);

const FORMATS: Readonly<Record<string, string>> = { csv: 'CSV', json: 'JSON', xlsx: 'XLSX', zip: 'ZIP' };

/** A resource as it is stored, with the file that came along. */
function stored(caller: Caller, data: Data): Data {
  const { state, upload } = caller;
  const { clear_upload: clear, ...rest } = data;
  const resource: Data = { ...rest, metadata_modified: moment(state) };
  const format = text(resource['format']);
  resource['format'] = FORMATS[format.toLowerCase()] ?? format;
  const changed = resource['last_modified'];
  if (typeof changed === 'string' && !/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?)?$/.test(changed))
    throw invalid({ last_modified: ['Datuma formāts nav pareizs'] });
  if (resource['size'] !== undefined && resource['size'] !== null) resource['size'] = Number(resource['size']);
  if (upload !== null) {
    if (upload.bytes.byteLength > state.maxUpload) throw invalid({ upload: ['File upload too large'] });
    const name = upload.name
      .toLowerCase()
      .replaceAll(' ', '-')
      .replace(/[^a-z0-9_.-]/g, '');
    Object.assign(resource, {
      url: name,
      url_type: 'upload',
      size: upload.bytes.byteLength,
      last_modified: moment(state),
    });
    state.files.set(text(resource['id']), upload.bytes);
  } else if (Boolean(clear)) {
    resource['url_type'] = '';
    state.files.delete(text(resource['id']));
  }
  return resource;
}

function holder(caller: Caller, id: unknown): { dataset: StoredDataset; at: number } {
  for (const dataset of caller.state.datasets) {
    const at = dataset.resources.findIndex((resource) => resource['id'] === id);
    if (at >= 0) return { dataset, at };
  }
  throw notFound();
}

function edit(caller: Caller, dataset: StoredDataset): void {
  if (!mayEdit(caller, dataset.data['owner_org'])) throw forbidden('lietotājam nav tiesību rediģēt šo datu kopu');
}

const touch = (caller: Caller, dataset: StoredDataset): void =>
  void (dataset.data['metadata_modified'] = moment(caller.state));

function update(caller: Caller, dataset: StoredDataset, data: Data, resources: readonly Data[]): Data {
  edit(caller, dataset);
  dataset.data = validated(caller, data, dataset.id);
  dataset.resources = resources.map((resource) => ({ id: randomUUID(), package_id: dataset.id, ...resource }));
  return shown(caller, dataset);
}

/** CKAN asks for a table to be loaded where the address or the date of the file is another one, and not where only a sum is. */
function askLoader({ queue }: PortalState, before: Data, after: Data): void {
  if (['url', 'last_modified'].some((field) => after[field] !== before[field])) queue.add(text(after['id']));
}

function updateResource(caller: Caller, data: Data, keep: boolean): Data {
  const { dataset, at } = holder(caller, data['id']);
  edit(caller, dataset);
  const before = dataset.resources[at] ?? {};
  const after = stored(caller, { ...(keep ? before : { id: before['id'], package_id: dataset.id }), ...data });
  dataset.resources[at] = after;
  askLoader(caller.state, before, after);
  touch(caller, dataset);
  return shownResource(after, caller.site);
}

const READS: Readonly<Record<string, Action>> = {
  status_show: ({ state, site }) => ({
    site_title: 'Latvijas atvērto datu portāls',
    site_url: site,
    locale_default: 'lv',
    ckan_version: '2.10.9',
    extensions: state.form === null ? ['activity', 'datastore'] : ['activity', 'scheming_datasets', 'datastore'],
  }),
  license_list: ({ state }) => state.licences,
  // A user that does not exist, as for "Bearer <token>", belongs nowhere: 200 and nothing.
  organization_list_for_user: ({ state, organisations, reads }, { permission }) => {
    const may = [...(organisations ?? []), ...(permission === 'read' ? reads : [])];
    return state.organisations.filter(({ name }) => may.includes(name));
  },
  package_show: (caller, { id }) => {
    const dataset = found(caller, id);
    const { state, owner_org, private: closed } = dataset.data;
    if ((state !== 'active' || closed === true) && !mayEdit(caller, owner_org))
      throw forbidden('lietotājam nav tiesību skatīt šo datu kopu');
    return shown(caller, dataset);
  },
  resource_show: (caller, { id }) => {
    const { dataset, at } = holder(caller, id);
    return shownResource(dataset.resources[at] ?? {}, caller.site);
  },
};

const WRITES: Readonly<Record<string, Action>> = {
  package_create: (caller, data) => {
    const { state } = caller;
    const owner = state.organisations.find((one) => [one.id, one.name].includes(text(data['owner_org'])));
    if (caller.organisations === null || (owner !== undefined && !mayEdit(caller, owner.id)))
      throw forbidden('lietotājam nav tiesību veidot datu kopas');
    const dataset: StoredDataset = { id: randomUUID(), data: validated(caller, data, null), resources: [] };
    const resources = (data['resources'] ?? []) as Data[];
    dataset.resources = resources.map((resource) => ({ id: randomUUID(), package_id: dataset.id, ...resource }));
    state.datasets.push(dataset);
    return shown(caller, dataset);
  },
  package_patch: (caller, data) => {
    const dataset = found(caller, data['id']);
    const resources = (data['resources'] as Data[] | undefined) ?? dataset.resources;
    return update(caller, dataset, { ...dataset.data, ...data }, resources);
  },
  // What is not in the call is gone.
  package_update: (caller, data) => {
    const dataset = found(caller, data['id'] ?? data['name']);
    return update(caller, dataset, data, (data['resources'] as Data[] | undefined) ?? []);
  },
  package_delete: (caller, { id }) => {
    const dataset = found(caller, id);
    edit(caller, dataset);
    dataset.data['state'] = 'deleted';
    return null;
  },
  // Ids that are not named come after those that are, as they stood.
  package_resource_reorder: (caller, data) => {
    const dataset = found(caller, data['id']);
    edit(caller, dataset);
    const order = data['order'];
    const ids = Array.isArray(order) ? order.map(String) : [];
    const known = new Map(dataset.resources.map((resource) => [text(resource['id']), resource]));
    if (ids.length === 0 || new Set(ids).size < ids.length || ids.some((id) => !known.has(id)))
      throw invalid({ order: ['Nederīga vērtība'] });
    dataset.resources = [...new Set([...ids, ...known.keys()])].flatMap((id): Data[] => {
      const resource = known.get(id);
      return resource === undefined ? [] : [resource];
    });
    touch(caller, dataset);
    return { id: dataset.id, order: dataset.resources.map(({ id }) => id), message: 'Re-ordered resources' };
  },
  resource_create: (caller, data) => {
    const dataset = found(caller, data['package_id']);
    edit(caller, dataset);
    const id = text(data['id']) === '' ? randomUUID() : text(data['id']);
    if (!/^[0-9a-f-]{36}$/.test(id)) throw invalid({ id: ['Nederīgs identifikators'] });
    const elsewhere = caller.state.datasets.some(
      (other) => other !== dataset && other.resources.some((resource) => resource['id'] === id),
    );
    if (elsewhere) throw invalid({ id: ['Resource id already exists.'] });
    const resource = stored(caller, { ...data, id, package_id: dataset.id });
    // The same id once more in the same dataset is the same row of the table.
    dataset.resources = [...dataset.resources.filter((other) => other['id'] !== id), resource];
    askLoader(caller.state, {}, resource);
    touch(caller, dataset);
    return shownResource(resource, caller.site);
  },
  resource_patch: (caller, data) => updateResource(caller, data, true),
  resource_update: (caller, data) => updateResource(caller, data, false),
  resource_delete: (caller, { id }) => {
    const { dataset, at } = holder(caller, id);
    edit(caller, dataset);
    dataset.resources.splice(at, 1);
    touch(caller, dataset);
    return null;
  },
};

/** Carries out an action. @throws Refusal as CKAN would answer */
export function act(caller: Caller, name: string, method: string, data: Data): unknown {
  const read = READS[name];
  const write = WRITES[name];
  if (name === 'scheming_dataset_schema_show') {
    if (caller.state.form === null || !caller.state.formShown)
      throw new Refusal(400, `Nepareizs pieprasījums - Action name not known: ${name}`);
    return caller.state.form;
  }
  if (read !== undefined) return read(caller, data);
  if (write === undefined) throw new Refusal(400, `Nepareizs pieprasījums - Action name not known: ${name}`);
  if (method === 'GET') throw new Refusal(400, 'JSON kļūda: Invalid request. Please use POST method for your request');
  return write(caller, data);
}
