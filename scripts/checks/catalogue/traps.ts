import type { Quad } from 'n3';
import { shortName } from './shacl.ts';

/** What no shape sees, but harvesters stumble over, or what the official shapes mean to check and do not. */
export function trapProblems(quads: readonly Quad[]): string[] {
  return [
    ...quads.flatMap(nodeProblems),
    ...quads.flatMap(dateProblems),
    ...keywordProblems(quads),
    ...titleProblems(quads),
  ];
}

/** Nodes without a name are made anew at each harvest, and relative addresses lead nowhere. */
function nodeProblems({ subject, predicate, object }: Quad): string[] {
  return [subject, object].flatMap((term) => {
    if (term.termType === 'BlankNode') return [`${shortName(predicate.value)}: a node without a name`];
    return term.termType === 'NamedNode' && !/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/.test(term.value)
      ? [`${shortName(predicate.value)}: ${term.value} is not a whole address`]
      : [];
  });
}

const DATES = new Set(['issued', 'modified', 'startDate', 'endDate']);
const FORMS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  gYear: /^\d{4}$/,
  gYearMonth: /^\d{4}-\d\d$/,
};

/** The official shapes name the shape of a date by `sh:shape`, which is no SHACL, so that nobody checks it. */
function dateProblems({ subject, predicate, object }: Quad): string[] {
  const name = shortName(predicate.value);
  if (!DATES.has(name)) return [];
  const form = object.termType === 'Literal' ? FORMS[shortName(object.datatype.value)] : undefined;
  // Date.parse takes 31 February for 3 March; written back it differs.
  const real = form?.test(object.value) === true && realDay(object.value.slice(0, 10));
  return real ? [] : [`${subject.value} ${name}: ${object.value} is no date with its type`];
}

function realDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A keyword of CKAN has 2 to 100 letters, digits, blanks, hyphens, dots or underlines; a comma would split it. */
const KEYWORD = /^[\p{L}\p{M}\p{N} ._-]{2,100}$/u;

const keywordProblems = (quads: readonly Quad[]): string[] =>
  quads
    .filter(({ predicate, object }) => shortName(predicate.value) === 'keyword' && !KEYWORD.test(object.value))
    .map(({ object }) => `keyword “${object.value}” is refused by CKAN`);

/** Datasets of one title are taken for one where only titles are compared. */
function titleProblems(quads: readonly Quad[]): string[] {
  const datasets = new Set(
    quads
      .filter(({ predicate, object }) => shortName(predicate.value) === 'type' && shortName(object.value) === 'Dataset')
      .map(({ subject }) => subject.value),
  );
  const titles = quads
    .filter(({ subject, predicate }) => shortName(predicate.value) === 'title' && datasets.has(subject.value))
    .map(({ object }) => `${object.value}@${object.termType === 'Literal' ? object.language : ''}`);
  return titles.filter((title, at) => titles.indexOf(title) !== at).map((title) => `two datasets are called ${title}`);
}
