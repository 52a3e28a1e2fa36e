import { z } from 'zod';
import { messageOf, StepError } from './failure.ts';

/** Names every file of a release with its size and sum. */
export const MANIFEST = 'manifest.json';

/** The list of releases, beside their folders. */
export const RELEASES = 'releases.json';

/** Folders and a name as we give them; nothing that leads out of the folder of the release, on any system. */
const PATH = /^\w[\w.~-]*(?:\/\w[\w.~-]*)*$/;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestShape = z.object({
  release: z.string(),
  date: z.string(),
  files: z
    .array(z.object({ path: z.string().regex(PATH), bytes: z.int().min(0), sha256 }))
    .refine((files) => new Set([MANIFEST, ...files.map(({ path }) => path)]).size === files.length + 1, 'a path twice'),
});

export type Manifest = z.output<typeof manifestShape>;

/** Of releases.json what is needed to find releases again and to know that they are what was published. */
const listShape = z.array(
  z.object({
    release: z.string().regex(/^\d+\.\d+$/),
    date: z.string(),
    manifest: z.object({ bytes: z.int().min(0), sha256 }).optional(),
  }),
);

export type PublishedList = z.output<typeof listShape>;

/** @param place path or address, for the message @throws StepError in one line where it is no manifest of ours */
export const readManifest = (bytes: Uint8Array, place: string): Manifest => read(manifestShape, bytes, place);

/** The list of releases. @throws StepError in one line where it is none */
export const readList = (bytes: Uint8Array, place: string): PublishedList => read(listShape, bytes, place);

function read<T>(shape: z.ZodType<T>, bytes: Uint8Array, place: string): T {
  try {
    return shape.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const why = issue === undefined ? messageOf(error) : `${issue.path.join('.')}: ${issue.message}`;
    throw new StepError(`${place}: ${why}`, { cause: error });
  }
}
