import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../lib/child.ts';
import type { Check } from './check.ts';

/** What Nu says of a page. */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** Files are read from the disk, where the policy's 'self' is nobody; policy.ts judges the policy. */
const POLICY = '.*Content Security Policy.*';
/** The oldest Java that the checker runs on. */
const JAVA = 11;

/** Whether a Java that is new enough runs here; it tells its version. */
export const hasJava = async (): Promise<boolean> => {
  const { output } = await runProgram('java', ['-version']).catch(() => ({ output: '' }));
  return Number(/version "(\d+)/.exec(output)?.[1] ?? 0) >= JAVA;
};

export const nu: Check = {
  id: 'nu',
  about: 'the Nu HTML Checker finds neither an error nor a warning on any page',
  slow: true,
  async run({ folder, pages }) {
    if (!(await hasJava())) return { checked: 0, problems: [], skipped: `no Java ${JAVA} or newer here` };
    const jar = join(fileURLToPath(import.meta.resolve('vnu-jar/package.json')), '..', 'build', 'dist', 'vnu.jar');
    const options = ['--format', 'json', '--exit-zero-always', '--filterpattern', POLICY, '--skip-non-html'];
    const files = pages.map(({ file }) => join(folder, file));
    const { output } = await runProgram('java', ['-jar', jar, ...options, ...files]);
    return { checked: pages.length, problems: problemsIn(output, resolve(folder)) };
  },
};

/**
 * The errors and warnings of what Nu printed; what it only notes is none.
 * @param folder of the pages, in full
 */
export function problemsIn(output: string, folder: string): string[] {
  // Before it Java may say which options it picked up.
  const start = output.search(/^\{/m);
  if (start === -1) return [`Nu gave no list: ${output.trim().slice(-400)}`];
  const { messages } = JSON.parse(output.slice(start)) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
    .map(({ url = '', lastLine, message }) => {
      const file = url.startsWith('file:') ? relative(folder, fileURLToPath(url)) : url;
      return `${file}:${lastLine ?? 1} ${message}`;
    });
}
