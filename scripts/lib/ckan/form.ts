import { z } from 'zod';

/** A field of the portal's form. */
export interface FormField {
  readonly name: string;
  readonly required: boolean;
  /** Values that it takes; null where it is not said. */
  readonly choices: readonly string[] | null;
  /** Whether it holds a list. */
  readonly many: boolean;
}

/** The portal's form for datasets, as it is today. */
export interface Form {
  readonly dataset: ReadonlyMap<string, FormField>;
  readonly resource: ReadonlyMap<string, FormField>;
}

const fieldShape = z.looseObject({
  field_name: z.string(),
  required: z.unknown().optional(),
  validators: z.unknown().optional(),
  preset: z.string().nullish(),
  choices: z.array(z.looseObject({ value: z.coerce.string() })).nullish(),
});

/** Result of `scheming_dataset_schema_show` (ckanext-scheming, presets expanded), as far as it is needed. */
export const formShape = z
  .looseObject({ dataset_fields: z.array(fieldShape), resource_fields: z.array(fieldShape) })
  .transform(({ dataset_fields, resource_fields }): Form => ({
    dataset: new Map(dataset_fields.map((field) => [field.field_name, formField(field)])),
    resource: new Map(resource_fields.map((field) => [field.field_name, formField(field)])),
  }));

const formField = ({ field_name, required, validators, preset, choices }: z.output<typeof fieldShape>): FormField => ({
  name: field_name,
  required: required === true || /\bnot_empty\b/.test(typeof validators === 'string' ? validators : ''),
  choices: choices?.map(({ value }) => value) ?? null,
  many: /^multiple_/.test(preset ?? ''),
});

/**
 * What the form offers for a value that portals write in several ways (`…/frequency/ANNUAL`, `annual`).
 * @param endings last parts by which it is known, in lower case, the best first
 * @param otherwise what is sent where the form lists no choices
 * @returns null where the form lists choices and none is it
 */
export function offered(field: FormField | undefined, endings: readonly string[], otherwise: string): string | null {
  const choices = field?.choices;
  if (choices === null || choices === undefined) return otherwise;
  for (const ending of endings) {
    const choice = choices.find((value) => value.split(/[/#]/).at(-1)?.toLowerCase() === ending);
    if (choice !== undefined) return choice;
  }
  return null;
}
