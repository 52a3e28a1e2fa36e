import type { Problem } from '../model/finding.ts';
import type { PublishedFigureRow } from '../model/edition.ts';
import { SECTORS, type Sector, type SubjectKind } from '../model/vocabulary.ts';
import { nearest } from '../parse/nearest.ts';
import { CATEGORIES, GROUPS, INSTITUTIONS } from './paths.ts';
import { referable } from './readable.ts';
import type { Rule, RuleContext } from './rule.ts';

export const publishedFigureSubject: Rule = {
  id: 'published-figure-subject',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Publicētais skaitlis ir par iestādi, grupu, kategoriju vai sektoru, kas ir reģistrā.',
    en: 'A published figure is about an institution, group, category or sector of the registry.',
  },
  remedy: {
    lv: 'Labojiet identifikatoru vai papildiniet reģistru mapē data/registry.',
    en: 'Correct the identifier, or complete the registry in data/registry.',
  },
  *check(context) {
    const known = subjects(context);
    for (const figure of context.dataset.publishedFigures) {
      yield* judge(figure, 'subject_id', figure.subject_id, known[figure.subject_kind][figure.sector]);
      if (figure.category !== '') yield* judge(figure, 'category', figure.category, known.category[figure.sector]);
      if (figure.unit !== 'institution_id') continue;
      // The value names bodies: „a|b”.
      for (const id of figure.value.split('|')) yield* judge(figure, 'value', id, known.institution[figure.sector]);
    }
  },
};

type Known = Record<SubjectKind, Record<Sector, ReadonlySet<string> | null>>;

/** Ids by kind of subject and sector; null where they cannot be judged. */
function subjects(context: RuleContext): Known {
  const { registry } = context.dataset;
  const perSector = (pick: (sector: Sector) => ReadonlySet<string> | null) =>
    Object.fromEntries(SECTORS.map((sector) => [sector, pick(sector)])) as Record<Sector, ReadonlySet<string> | null>;
  const of = (sector: Sector) => (row: { readonly sector: Sector }) => row.sector === sector;
  return {
    institution: perSector((sector) => {
      const ids = registry.institutions.filter(of(sector)).map((row) => row.institution_id);
      return referable(context, INSTITUTIONS, 'institution_id', ids);
    }),
    group: perSector((sector) => {
      const ids = registry.groups.filter(of(sector)).map((row) => row.group_id);
      return referable(context, GROUPS, 'group_id', ids);
    }),
    category: perSector((sector) => {
      const ids = registry.categories.filter(of(sector)).map((row) => row.category);
      return context.files.has(CATEGORIES) ? referable(context, CATEGORIES, 'category', ids) : null;
    }),
    country: perSector((sector) => new Set([sector, 'all'])),
  };
}

function* judge(
  figure: PublishedFigureRow,
  column: 'subject_id' | 'category' | 'value',
  id: string,
  known: ReadonlySet<string> | null,
): Generator<Problem> {
  if (known === null || known.has(id)) return;
  yield {
    ...figure.place,
    column,
    subject: `${figure.edition}/${figure.sector}/${figure.subject_kind}/${id}`,
    found: id,
    expected: nearest(id, known),
    message: {
      lv: `„${id}”, kas nosaukts ${figure.edition}. gada skaitlī (${figure.subject_kind}, ${figure.metric}), sektorā „${figure.sector}” nav zināms.`,
      en: `“${id}”, named in a figure of ${figure.edition} (${figure.subject_kind}, ${figure.metric}), is not known in sector “${figure.sector}”.`,
    },
  };
}
