import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../lib/child.ts';
import type { Check } from './check.ts';

/** What Nu says of a page. */
interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** Files are read from the disk, where the policy's 'self' is nobody; policy.ts judges the policy. */
const POLICY = '.*Content Security Policy.*';
/** The oldest Java that the checker runs on. */
const JAVA = 11;

/** Whether a Java that is new enough runs here; it tells its version. */
const hasJava = async (): Promise<boolean> => {
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
    // Before it Java may say which options it picked up.
    const { messages } = JSON.parse(output.slice(output.indexOf('{'))) as {
      readonly messages: readonly Message[];
    };
    const problems = messages
      .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
      .map(({ url, lastLine, message }) => {
        const file = url.startsWith('file:') ? relative(join(process.cwd(), folder), fileURLToPath(url)) : url;
        return `${file}:${lastLine ?? 1} ${message}`;
      });
    return { checked: pages.length, problems };
  },
};
