import { fileAddress } from '../../../../src/core/emit/catalogue/addresses.ts';
import { openTerminal } from '../../terminal.ts';
import { publishCkan } from '../publish-ckan.ts';
import type { PortalState } from './portal-actions.ts';
import type { TestPortal } from './portal-server.ts';
import { diskWith, type TinyRelease } from './tiny-release.ts';

/** How a run ended and all that it said. */
export interface Ended {
  /** Exit code; 1 and 2 where an error says so. */
  readonly code: number;
  readonly error: Error | null;
  readonly said: string;
  /** Seconds it would have waited. */
  readonly waited: readonly number[];
}

/** Every run is at a time of its own. */
let moments = 0;

/** Runs the publisher against a portal; pauses pass at once. @param timeout milliseconds for one call */
export async function run(
  release: TinyRelease,
  portal: TestPortal,
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = { CKAN_TOKEN: portal.token },
  timeout = 10_000,
): Promise<Ended> {
  // What is published stands on the site before the portal is told of it.
  portal.state.web = new Map(
    Object.entries(release.files).map(([path, text]) => [
      fileAddress(release.publication, path),
      new TextEncoder().encode(text),
    ]),
  );
  const said: string[] = [];
  const waited: number[] = [];
  const hear = (text: string): void => void said.push(text);
  const terminal = openTerminal({ isTTY: true, write: hear }, { NO_COLOR: '1' });
  const outside = { terminal, print: hear, paint: (_style: unknown, text: string) => text };
  const argv = [...(options.includes('--url') ? [] : ['--url', portal.url]), '--organization', 'varam', ...options];
  const surroundings = {
    disk: diskWith(release),
    env,
    timeout,
    now: () => new Date(Date.UTC(2026, 10, 30) + 1000 * ++moments),
    sleep: async (milliseconds: number) => void waited.push(milliseconds / 1000),
  };
  try {
    const code = await publishCkan(argv, outside, surroundings);
    return { code, error: null, said: said.join('\n'), waited };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = { UsageError: 2, StepError: 1 }[error.name] ?? 70;
    return { code, error, said: [...said, `${error.stack ?? ''} ${String(error.cause)}`].join('\n'), waited };
  }
}

/** What a portal holds, without what differs from run to run: ids and times. */
export function contents({ datasets, files }: PortalState): unknown {
  const timeless = (data: Record<string, unknown>): Record<string, unknown> => {
    const { metadata_modified: _modified, last_modified: _last, id: _id, package_id: _package, ...rest } = data;
    return rest;
  };
  return datasets.map(({ data, resources }) => ({
    ...timeless(data),
    owner_org: typeof data['owner_org'],
    resources: resources.map((resource) => ({
      ...timeless(resource),
      conformsTo: String(resource['conformsTo']).replaceAll(/[0-9a-f-]{36}/g, '*'),
      file: new TextDecoder().decode(files.get(String(resource['id'])) ?? new Uint8Array()),
    })),
  }));
}
