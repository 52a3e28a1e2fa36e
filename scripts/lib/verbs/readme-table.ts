import { format } from 'prettier';
import type { Verb } from './verb.ts';

/** Between these the README has the table of verbs. */
const MARKS = ['<!-- verbs: written by npm run format -->', '<!-- end of verbs -->'] as const;

/** The README with the table of verbs as the verbs describe themselves. @throws Error where it has no place for one */
export async function withVerbs(readme: string, verbs: readonly Verb[]): Promise<string> {
  const [start, end] = MARKS.map((mark) => readme.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error(`README.md: ${MARKS.join(' … ')}`);
  const rows = verbs.map((verb) => `| \`${verb.call}\` | ${escaped(verb.does.en)} | ${takes(verb)} |`);
  const table = ['| command | does | takes |', '| --- | --- | --- |', ...rows].join('\n');
  const formatted = await format(table, { parser: 'markdown' });
  return `${readme.slice(0, start + MARKS[0].length)}\n\n${formatted}\n${readme.slice(end)}`;
}

/** What stands behind the command: operands and options by name. */
function takes({ operands, options, passesTo }: Verb): string {
  if (passesTo !== undefined) return `what \`${passesTo}\` takes`;
  const names = [...(operands?.names.en ?? []), ...Object.keys(options).map((name) => `--${name}`)];
  return names.map((name) => `\`${name}\``).join(' ');
}

const escaped = (text: string): string => text.replaceAll('|', '\\|');
