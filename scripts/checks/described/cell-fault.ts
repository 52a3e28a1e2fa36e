import { originalCell, safeCell } from '../../../src/core/emit/safe-cell.ts';
import type { DescribedField } from './package-shape.ts';

const LEXICAL = {
  integer: /^-?(?:0|[1-9]\d*)$/,
  number: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
} as const;

/** What is wrong with a cell of a field; null where nothing is. */
export function cellFault({ type, format, constraints }: DescribedField, cell: string): string | null {
  if (cell === '') return constraints.required ? 'blank, though required' : null;
  if (type !== 'string' && !LEXICAL[type].test(cell)) return `no ${type}: ${cell}`;
  const { minimum, maximum } = constraints;
  if (minimum !== undefined && Number(cell) < minimum) return `${cell} is under ${minimum}`;
  if (maximum !== undefined && Number(cell) > maximum) return `${cell} is over ${maximum}`;
  return type === 'string' ? textFault(format, constraints, cell) : null;
}

function textFault(
  format: DescribedField['format'],
  constraints: DescribedField['constraints'],
  cell: string,
): string | null {
  const text = originalCell(cell);
  if (safeCell(text) !== cell) return `a spreadsheet would run it: ${cell}`;
  if (constraints.enum?.includes(text) === false) return `not an allowed value: ${text}`;
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(text))
    return `does not fit ${constraints.pattern}: ${text}`;
  if (format === 'uri' && !(/^https?:/.test(text) && URL.canParse(text))) return `no address: ${text}`;
  return null;
}
