import { decodeBytes } from '../parse/encoding.ts';
import type { InputFile } from '../parse/input.ts';
import { jsonPlaces, type JsonPlaces } from '../parse/json-place.ts';
import { fromParsing, type Rule, type RuleContext } from './rule.ts';

/** Places in files that were looked for before: a file may have many findings. */
const known = new WeakMap<InputFile, JsonPlaces>();

/** Line of a value in a JSON file, or of the object where it should stand, for a finding about it. */
export function jsonRow({ files }: RuleContext, file: string, path: readonly PropertyKey[]): number | undefined {
  const input = files.get(file);
  if (input === undefined) return undefined;
  let places = known.get(input);
  if (places === undefined) {
    const text = decodeBytes(input.bytes)?.text;
    if (text === undefined) return undefined;
    known.set(input, (places = jsonPlaces(text)));
  }
  return places.line(path);
}

/** The check of a rule on a JSON file whose faults parsing has already met, with the lines of their keys. */
export const fromParsingJson =
  (id: string): Rule['check'] =>
  (context) =>
    Array.from(fromParsing(id)(context), (problem) => ({
      ...problem,
      row: jsonRow(context, problem.file, problem.column?.split('.') ?? []),
    }));
