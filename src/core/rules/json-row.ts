import { decodeBytes } from '../parse/encoding.ts';
import { jsonPlaces } from '../parse/json-place.ts';
import { fromParsing, type Rule, type RuleContext } from './rule.ts';

/** Line of a value in a JSON file, or of the object where it should stand, for a finding about it. */
export function jsonRow({ files }: RuleContext, file: string, path: readonly PropertyKey[]): number | undefined {
  const input = files.get(file);
  const text = input === undefined ? undefined : decodeBytes(input.bytes)?.text;
  return text === undefined ? undefined : jsonPlaces(text).line(path);
}

/** The check of a rule on a JSON file whose faults parsing has already met, with the lines of their keys. */
export const fromParsingJson =
  (id: string): Rule['check'] =>
  (context) =>
    Array.from(fromParsing(id)(context), (problem) => ({
      ...problem,
      row: jsonRow(context, problem.file, problem.column?.split('.') ?? []),
    }));
