import type { z } from 'zod';
import type { Lang } from '../args.ts';
import { PortalFault } from './portal-fault.ts';

const SAYS = {
  lv: (where: string) => `portāla atbildē nav tā, kam CKAN atbildē jābūt (${where})`,
  en: (where: string) => `the portal’s answer lacks what CKAN answers (${where})`,
} as const;

/** A result of the portal in the form that we need. @throws PortalFault that names the action and the place */
export function readAnswer<T>(shape: z.ZodType<T>, action: string, result: unknown, lang: Lang): T {
  const read = shape.safeParse(result);
  if (read.success) return read.data;
  const place = read.error.issues[0]?.path.join('.') ?? '';
  throw new PortalFault(`${action}: ${SAYS[lang](place === '' ? 'result' : place)}`, 200, false);
}
