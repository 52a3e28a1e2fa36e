import type { Lang } from '../args.ts';
import { readAnswer } from './answer.ts';
import type { Fields, Portal, Value } from './client.ts';
import { datasetShape, resourceShape, type CurrentDataset, type CurrentResource } from './current.ts';
import type { DesiredResource } from './desired-resources.ts';
import type { DesiredDataset } from './desired.ts';
import { matchResources } from './match.ts';
import { orderedIds, type Step, type StepFields } from './plan.ts';
import { PortalFault } from './portal-fault.ts';
import { resourceId } from './resource-id.ts';

const SAYS = {
  lv: {
    size: (is: number, should: number) =>
      `portāls saglabāja ${is} baitus no ${should}, nākamreiz fails tiks augšupielādēts no jauna`,
    gone: (key: string) => `resursa „${key}” portālā vairs nav`,
  },
  en: {
    size: (is: number, should: number) =>
      `the portal kept ${is} of ${should} bytes, next time the file is uploaded anew`,
    gone: (key: string) => `resource “${key}” is no longer at the portal`,
  },
} as const;

/**
 * Makes one step.
 * @param current the dataset as it is known so far; null only before it has been created
 * @returns the dataset as it is known now
 * @throws PortalFault where the call does not end well
 */
export async function perform(
  step: Step,
  desired: DesiredDataset,
  current: CurrentDataset | null,
  portal: Portal,
  lang: Lang,
): Promise<CurrentDataset> {
  if (step.kind === 'create-dataset')
    return readAnswer(datasetShape, 'package_create', await portal.write('package_create', step.fields), lang);
  if (current === null) throw new PortalFault(SAYS[lang].gone(desired.name), null, false);
  if (step.kind === 'patch-dataset') {
    // Never package_update: without the resources in the call it drops them all.
    const result = await portal.write('package_patch', { id: current.id, ...step.fields });
    return readAnswer(datasetShape, 'package_patch', result, lang);
  }
  if (step.kind === 'reorder-resources') {
    const order = orderedIds(desired, current);
    await portal.write('package_resource_reorder', { id: current.id, order });
    const place = new Map(order.map((id, at) => [id, at]));
    return {
      ...current,
      resources: current.resources.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)),
    };
  }
  const { ours } = matchResources(desired, current);
  const addressed = (key: string): CurrentResource => {
    const held = ours.get(key);
    if (held === undefined) throw new PortalFault(SAYS[lang].gone(key), null, false);
    return held;
  };
  const { resource, upload } = step;
  const fields = resolved(step.fields, (key) => addressed(key).url ?? '');
  const [action, target]: [string, Fields] =
    step.kind === 'create-resource'
      ? ['resource_create', { package_id: current.id, id: resourceId(current.id, resource.key) }]
      : ['resource_patch', { id: addressed(resource.key).id }];
  const result = await portal.write(action, { ...target, ...fields }, upload ? resource.file : undefined);
  const answer = readAnswer(resourceShape, action, result, lang);
  if (upload) checkSize(resource, answer, action, lang);
  return {
    ...current,
    // A resource that is changed keeps its place.
    resources: current.resources.some(({ id }) => id === answer.id)
      ? current.resources.map((held) => (held.id === answer.id ? answer : held))
      : [...current.resources, answer],
  };
}

function resolved(fields: StepFields, addressOf: (key: string) => string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]): [string, Value] => [
      name,
      typeof value === 'object' && 'addressOf' in value ? addressOf(value.addressOf) : value,
    ]),
  );
}

/** A server on the way may cut a file off and say nothing. */
function checkSize({ file }: DesiredResource, { size }: CurrentResource, action: string, lang: Lang): void {
  if (size === null || size === undefined || Number(size) === file.bytes.byteLength) return;
  throw new PortalFault(`${action}: ${SAYS[lang].size(Number(size), file.bytes.byteLength)}`, 200, false);
}
