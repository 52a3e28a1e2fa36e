import { own } from '../../../src/core/model/own.ts';
import type { Fields, Value } from './client.ts';
import type { CurrentDataset, CurrentResource } from './current.ts';
import type { DesiredResource } from './desired-resources.ts';
import type { DesiredDataset, Mode } from './desired.ts';
import { matchResources } from './match.ts';
import { sameValue } from './same-value.ts';

/** The address of another of our resources, which is known once that one is there. */
export interface AddressOf {
  readonly addressOf: string;
}
export type StepFields = Readonly<Record<string, Value | AddressOf>>;

/** One call that changes something. */
export type Step =
  | { readonly kind: 'create-dataset'; readonly fields: Fields }
  | { readonly kind: 'patch-dataset'; readonly fields: Fields; readonly restore: boolean }
  | {
      readonly kind: 'create-resource';
      readonly resource: DesiredResource;
      readonly fields: StepFields;
      readonly upload: boolean;
    }
  | {
      readonly kind: 'patch-resource';
      readonly resource: DesiredResource;
      readonly fields: StepFields;
      readonly upload: boolean;
    }
  | { readonly kind: 'reorder-resources' };

/** What is to be done for one dataset, in order, and what is not. */
export interface Plan {
  readonly steps: readonly Step[];
  /** How many of our resources are as they should be. */
  readonly same: number;
  readonly surplus: readonly CurrentResource[];
  readonly foreign: readonly CurrentResource[];
}

/**
 * What makes the portal's dataset the desired one: only what differs, nothing deleted, nothing of others touched.
 * @param current null where there is none
 */
export function planDataset(desired: DesiredDataset, current: CurrentDataset | null): Plan {
  const { ours, surplus, foreign } =
    current === null
      ? { ours: new Map<string, CurrentResource>(), surplus: [], foreign: [] }
      : matchResources(desired, current);
  const steps: Step[] = [...datasetStep(desired, current)];
  const later: Step[] = [];
  let same = 0;
  for (const resource of desired.resources) {
    const held = ours.get(resource.key);
    const { step, schemaLater } = resourceStep(resource, held, desired, ours);
    if (step !== null) steps.push(step);
    if (schemaLater !== null) later.push(schemaLater);
    if (step === null && schemaLater === null) same += 1;
  }
  const reorder: Step[] = staysInOrder(desired, current, ours) ? [] : [{ kind: 'reorder-resources' }];
  return { steps: [...steps, ...later, ...reorder], same, surplus, foreign };
}

/** Whether ours stand in the order in which they should, once those that are missing have been added at the end. */
function staysInOrder(
  { resources }: DesiredDataset,
  current: CurrentDataset | null,
  ours: ReadonlyMap<string, CurrentResource>,
): boolean {
  const place = new Map(current?.resources.map(({ id }, at) => [id, at]));
  const places = resources.map(({ key }) => place.get(ours.get(key)?.id ?? '') ?? Number.POSITIVE_INFINITY);
  return places.every((at, index) => index === 0 || at >= (places[index - 1] ?? 0));
}

/**
 * The portal's ids in the order in which they should stand: ours as the release has them, each in one of the places that ours have
 * now, so that what belongs to others stays where it is.
 */
export function orderedIds(desired: DesiredDataset, current: CurrentDataset): string[] {
  const { ours } = matchResources(desired, current);
  const wanted = desired.resources.flatMap(({ key }) => ours.get(key)?.id ?? []);
  const own = new Set(wanted);
  const next = wanted.values();
  return current.resources.map(({ id }) => (own.has(id) ? (next.next().value ?? id) : id));
}

function datasetStep({ name, fields, tags, unsure }: DesiredDataset, current: CurrentDataset | null): Step[] {
  if (current === null)
    return [{ kind: 'create-dataset', fields: { name, ...fields, tags: tags.map((tag) => ({ name: tag })) } }];
  const { owner_org: _, ...rest } = fields;
  const restore = current.state !== 'active';
  const missing = tags.filter((tag) => !current.tags.some((held) => held.name === tag));
  const differing: Fields = {
    ...(restore && { state: 'active' }),
    ...Object.fromEntries(
      Object.entries(rest).filter(
        ([field, value]) =>
          !(unsure.has(field) && !Object.hasOwn(current, field)) && !sameValue(field, value, own(current, field)),
      ),
    ),
    // Tags that others have added stay.
    ...(missing.length > 0 && { tags: [...current.tags, ...missing.map((tag) => ({ name: tag }))] }),
  };
  return Object.keys(differing).length === 0 ? [] : [{ kind: 'patch-dataset', fields: differing, restore }];
}

interface ResourceSteps {
  readonly step: Step | null;
  /** Sets `conformsTo` once the resource that it names has an address. */
  readonly schemaLater: Step | null;
}

function resourceStep(
  resource: DesiredResource,
  held: CurrentResource | undefined,
  desired: DesiredDataset,
  ours: ReadonlyMap<string, CurrentResource>,
): ResourceSteps {
  const upload = desired.mode === 'upload' && !isUploaded(resource, held);
  const schema = schemaAddress(resource, desired, ours);
  const schemaLater: Step | null =
    typeof schema === 'object' && schema !== null
      ? { kind: 'patch-resource', resource, fields: { conformsTo: schema }, upload: false }
      : null;
  const wanted: Fields = {
    ...ourFields(resource, held, desired.mode),
    ...(typeof schema === 'string' && { conformsTo: schema }),
  };
  const fields =
    held === undefined
      ? wanted
      : Object.fromEntries(
          Object.entries(wanted).filter(([field, value]) => !sameValue(field, value, own(held, field))),
        );
  if (held !== undefined && !upload && !worthAStep(fields, resource, held)) return { step: null, schemaLater };
  const kind = held === undefined ? 'create-resource' : 'patch-resource';
  const dated = held !== undefined && desired.mode === 'link' && 'hash' in fields;
  return {
    // The portal loads a table anew only where the file's address or date is another one; an upload dates itself.
    step: { kind, resource, fields: dated ? { ...fields, last_modified: desired.moment } : fields, upload },
    schemaLater,
  };
}

/**
 * Whether anything differs that is worth a call. The portal's loader of tables leaves the name of our algorithm beside its own sum, of
 * every table and whenever it likes; that name is mended along with something else.
 */
const worthAStep = (fields: Fields, resource: DesiredResource, held: CurrentResource): boolean =>
  Object.keys(fields).some((field) => !(field === 'hash_algorithm' && held.hash === resource.md5));

/** IRIs of the checksum algorithms in SPDX. */
const ALGORITHM = 'http://spdx.org/rdf/terms#checksumAlgorithm_';

function ourFields(resource: DesiredResource, held: CurrentResource | undefined, mode: Mode): Fields {
  // The portal's loader of tables (xloader) writes the MD5 over our sum; of the same bytes it is as good.
  const md5 = held?.hash === resource.md5;
  return {
    name: resource.name,
    description: resource.description,
    format: resource.format,
    mimetype: resource.file.mediaType,
    hash: md5 ? resource.md5 : resource.sha256,
    hash_algorithm: `${ALGORITHM}${md5 ? 'md5' : 'sha256'}`,
    uri: resource.key,
    ...resource.terms,
    ...(mode === 'link' && { url: resource.address, size: resource.file.bytes.byteLength }),
    // A file that lay at the portal is given up for the address.
    ...(mode === 'link' && held?.url_type === 'upload' && { url_type: '', clear_upload: 'true' }),
  };
}

/** Whether the portal holds the file, whole. */
const isUploaded = (resource: DesiredResource, held: CurrentResource | undefined): boolean =>
  held !== undefined &&
  hasOwnAddress(resource, held) &&
  (held.hash === resource.sha256 || held.hash === resource.md5) &&
  (held.size === null || held.size === undefined || Number(held.size) === resource.file.bytes.byteLength);

/** Whether a file of that name lies at the portal; its address stays when the file is replaced. */
const hasOwnAddress = ({ file }: DesiredResource, held: CurrentResource): boolean =>
  held.url_type === 'upload' && (held.url ?? '').endsWith(`/${file.name.toLowerCase()}`);

/** Where the description of the columns is, or that it will be known later; null where there is none. */
function schemaAddress(
  { schema }: DesiredResource,
  { mode, resources }: DesiredDataset,
  ours: ReadonlyMap<string, CurrentResource>,
): string | AddressOf | null {
  const described = resources.find(({ key }) => key === schema);
  if (described === undefined) return null;
  if (mode === 'link') return described.address;
  const held = ours.get(described.key);
  return held !== undefined && hasOwnAddress(described, held) ? (held.url ?? null) : { addressOf: described.key };
}
