import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

/** What CKAN takes as the name of an organisation or a dataset. */
const NAME = /^[a-z0-9_-]{2,100}$/;

export const publicationPortalName: Rule = {
  id: 'publication-portal-name',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Organizācijas un datu kopu nosaukumi datu portālā ir tādi, kādus portāls pieņem, un nav divreiz vienādi.',
    en: 'Names of the organisation and the datasets on the data portal are such as the portal takes, and none is given twice.',
  },
  remedy: {
    lv: 'Izmantojiet tikai a–z bez diakritiskajām zīmēm, ciparus, „-” un „_”, 2–100 zīmes; katrai datu kopai savu nosaukumu.',
    en: 'Use only a–z without diacritics, digits, “-” and “_”, 2–100 characters; a name of its own for each dataset.',
  },
  *check(context) {
    const { organisation, datasets } = context.dataset.publication.portal;
    const names: readonly (readonly [path: readonly string[], name: string])[] = [
      // Where nothing is said of the portal, that is a finding of its own.
      ...(organisation === '' && Object.keys(datasets).length === 0
        ? []
        : [[['portal', 'organisation'], organisation] as const]),
      ...Object.entries(datasets).map(([key, name]) => [['portal', 'datasets', key], name] as const),
    ];
    const taken = new Map<string, string>();
    for (const [path, name] of names) {
      const key = path.join('.');
      // An organisation may be called as a dataset is.
      const other = path.length === 3 ? taken.get(name) : undefined;
      if (path.length === 3) taken.set(name, key);
      if (NAME.test(name) && other === undefined) continue;
      yield publicationProblem(
        context,
        path,
        name,
        other === undefined
          ? { lv: '2–100 zīmes: a–z, 0–9, „-”, „_”', en: '2–100 characters: a–z, 0–9, “-”, “_”' }
          : { lv: `cits nosaukums nekā atslēgai „${other}”`, en: `a name other than that of “${other}”` },
        {
          lv: `Datu portāls nosaukumu „${name}” nepieņems.`,
          en: `The data portal will not take the name “${name}”.`,
        },
      );
    }
  },
};
