/** Where the build leaves its promise that every file of the release is there. */
export const WHOLE_RELEASE = Symbol.for('e-indekss.whole-release');

/**
 * Waits for the files that are made while pages are rendered already: other formats, archive, manifest. Pages that tell of sizes
 * wait for it; where nobody builds (`astro dev`) everything is there.
 */
export const wholeRelease = async (): Promise<void> => {
  await (Reflect.get(globalThis, WHOLE_RELEASE) as Promise<void> | undefined);
};
