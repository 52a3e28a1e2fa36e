import { join } from 'node:path';
import { z } from 'zod';
import type { Lang } from '../args.ts';
import type { Disk } from '../disk.ts';
import { messageOf, StepError, UsageError } from '../failure.ts';
import { MANIFEST } from '../manifest.ts';
import { readReleaseFolder } from '../release-folder.ts';

const bilingual = z.object({ lv: z.string(), en: z.string() });
const status = z.enum(['demonstration', 'official']);

/** datasets.json, as far as a portal is told of it. */
const datasetsShape = z.array(
  z.object({
    id: z.string(),
    title: bilingual,
    description: bilingual,
    keywords: z.object({ lv: z.array(z.string()), en: z.array(z.string()) }),
    status,
    issued: z.string(),
    modified: z.string(),
    resources: z.array(
      z.object({
        id: z.string(),
        table: z.string().nullable(),
        edition: z.number().nullable(),
        status,
        title: bilingual,
        description: bilingual,
        files: z.array(z.object({ path: z.string(), format: z.string(), media_type: z.string() })),
      }),
    ),
  }),
);

/** publication.json, as far as a portal is told of it. */
const settingsShape = z.object({
  site: z.url(),
  identifier_base: z.url(),
  contact: z.object({ name: z.string(), email: z.string() }),
  portal: z.object({
    organisation: z.string(),
    datasets: z.record(z.string(), z.string()),
    fields: z.record(z.string(), z.string()).default({}),
  }),
  licence: z.object({ id: z.string(), title: z.string(), url: z.string() }),
});

export type PublishedDataset = z.output<typeof datasetsShape>[number];
export type Settings = z.output<typeof settingsShape>;

/** The newest release as it lies on disk, each byte checked against its manifest. */
export interface Release {
  readonly release: string;
  readonly datasets: readonly PublishedDataset[];
  readonly settings: Settings;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const SAYS = {
  lv: {
    none: (folder: string) => `--from ${folder}: tur nav datu versijas (latest/${MANIFEST}); vispirms npm run build`,
    file: (path: string, why: string) => `${path}: ${why}; izveidojiet datu versiju no jauna ar npm run build`,
    absent: 'faila nav',
  },
  en: {
    none: (folder: string) => `--from ${folder}: there is no release in it (latest/${MANIFEST}); npm run build first`,
    file: (path: string, why: string) => `${path}: ${why}; make the release anew with npm run build`,
    absent: 'there is no such file',
  },
} as const;

/**
 * @param folder as `dist/data`; its `latest` is read
 * @throws UsageError where there is no release; StepError where a file is not what the manifest says, or lacks what is needed
 */
export async function readRelease(disk: Disk, folder: string, lang: Lang): Promise<Release> {
  const says = SAYS[lang];
  const latest = join(folder, 'latest');
  if ((await disk.kind(join(latest, MANIFEST))) !== 'file') throw new UsageError(says.none(folder));
  const { release, files } = await readReleaseFolder(disk, latest, lang);
  const read = <T>(shape: z.ZodType<T>, name: string): T => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new StepError(says.file(join(latest, name), says.absent));
    try {
      return shape.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch (error) {
      const [issue] = error instanceof z.ZodError ? error.issues : [];
      const why = issue === undefined ? messageOf(error) : `${issue.path.join('.')}: ${issue.message}`;
      throw new StepError(says.file(join(latest, name), why), { cause: error });
    }
  };
  const datasets = read(datasetsShape, 'datasets.json');
  return { release, files, datasets, settings: read(settingsShape, 'publication.json') };
}
