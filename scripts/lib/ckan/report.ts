import type { Bilingual } from '../../../src/core/model/finding.ts';
import type { Lang } from '../args.ts';
import type { Unkept } from './bring.ts';
import type { CurrentResource } from './current.ts';
import type { DesiredDataset, Mode } from './desired.ts';
import type { Plan, Step } from './plan.ts';
import type { Rules } from './preflight.ts';
import { printable } from './printable.ts';
import { sizeText } from './size-text.ts';

const SAYS = {
  lv: {
    mode: { link: 'resursi ir adreses vietnē', upload: 'failus augšupielādē portālā' },
    version: (version: string | null) => (version === null ? 'CKAN' : `CKAN ${version}`),
    organisation: ({ title, name }: Rules['organisation']) => `organizācija „${title}” (${name})`,
    release: (release: string) => `datu versija ${release}`,
    assumed:
      'Portāla veidlapu nevar nolasīt; pieņemts, ka tā ir tāda kā data.gov.lv. Lauki, kurus portāls nerāda, netiek salīdzināti.',
    none: 'Portālam nav savas veidlapas; biežums, valoda un datumi netiek nosūtīti, jo tas tos neglabā.',
    step: {
      'create-dataset': 'izveido datu kopu',
      'patch-dataset': 'maina datu kopu',
      'create-resource': 'pievieno resursu',
      'patch-resource': 'maina resursu',
      'reorder-resources': 'kārto resursus: jaunākie pirmie, kolonnu apraksti pēdējie',
    },
    restore: 'atjauno dzēsto datu kopu',
    upload: (size: string) => `augšupielādē ${size}`,
    same: (n: number) => `bez izmaiņām: ${n}`,
    surplus: (name: string) =>
      `šī rīka veidots, bet datu versijā vairs nav; portālā paliek; ja nevajag, izdzēsiet tur: „${name}”`,
    foreign: (name: string) => `nav šī rīka veidots, paliek neskarts: „${name}”`,
    quoted: (name: string) => `„${name}”`,
    steps: (n: number) => (n === 0 ? 'Nekas nav jādara: portālā viss ir tā, kā datu versijā.' : `Jādara: ${n}.`),
    dry: '--dry-run: portālā nekas nav mainīts.',
    done: (n: number) => `Izdarīts: ${n}.`,
    unkept: (name: string, fields: string) => `portāls neglabā tā, kā nosūtīts: „${name}”: ${fields}`,
    waits: (seconds: number) => `pēc ${seconds} s mēģina vēlreiz`,
  },
  en: {
    mode: { link: 'resources are addresses on the site', upload: 'files are uploaded to the portal' },
    version: (version: string | null) => (version === null ? 'CKAN' : `CKAN ${version}`),
    organisation: ({ title, name }: Rules['organisation']) => `organisation “${title}” (${name})`,
    release: (release: string) => `release ${release}`,
    assumed:
      'The portal’s form cannot be read; it is taken to be like that of data.gov.lv. Fields that the portal does not show are not compared.',
    none: 'The portal has no form of its own; frequency, language and dates are not sent, because it does not keep them.',
    step: {
      'create-dataset': 'create the dataset',
      'patch-dataset': 'change the dataset',
      'create-resource': 'add resource',
      'patch-resource': 'change resource',
      'reorder-resources': 'put the resources in order: the newest first, descriptions of columns last',
    },
    restore: 'restore the deleted dataset',
    upload: (size: string) => `upload ${size}`,
    same: (n: number) => `unchanged: ${n}`,
    surplus: (name: string) =>
      `made by this tool but no longer in the release; stays at the portal, delete it there if it is not wanted: “${name}”`,
    foreign: (name: string) => `not made by this tool, left alone: “${name}”`,
    quoted: (name: string) => `“${name}”`,
    steps: (n: number) => (n === 0 ? 'Nothing to do: the portal has all of the release.' : `To do: ${n}.`),
    dry: '--dry-run: nothing was changed at the portal.',
    done: (n: number) => `Done: ${n}.`,
    unkept: (name: string, fields: string) => `the portal does not keep as sent: “${name}”: ${fields}`,
    waits: (seconds: number) => `trying again in ${seconds} s`,
  },
} as const;

/** Which portal, for whom, what, and how. */
export function headText(base: string, rules: Rules, release: string, mode: Mode, lang: Lang): string {
  const says = SAYS[lang];
  const head = [
    base,
    says.version(rules.version),
    says.organisation(rules.organisation),
    says.release(release),
    says.mode[mode],
  ].join(' · ');
  return typeof rules.form === 'string' ? `${head}\n${says[rules.form]}` : head;
}

/** What will be done to a dataset, step by step, and what stays. */
export function planText(desired: DesiredDataset, plan: Plan, lang: Lang): string {
  const says = SAYS[lang];
  const name = (held: CurrentResource): string => printable(`${held.name ?? ''} (${held.id})`);
  return [
    `${desired.id} → ${desired.name}`,
    ...plan.steps.map((step) => `  ${step.kind.startsWith('create-') ? '+' : '~'} ${stepText(step, lang)}`),
    ...(plan.same === 0 ? [] : [`  = ${says.same(plan.same)}`]),
    ...plan.surplus.map((held) => `  ! ${says.surplus(name(held))}`),
    ...plan.foreign.map((held) => `  · ${says.foreign(name(held))}`),
  ].join('\n');
}

/** One step in words. */
export function stepText(step: Step, lang: Lang): string {
  const says = SAYS[lang];
  if (step.kind === 'create-dataset' || step.kind === 'reorder-resources') return says.step[step.kind];
  const fields = Object.keys(step.fields).join(', ');
  if (step.kind === 'patch-dataset') return `${step.restore ? says.restore : says.step[step.kind]}: ${fields}`;
  const { resource, upload } = step;
  return [
    `${says.step[step.kind]} ${says.quoted(resource.name)}`,
    ...(step.kind === 'patch-resource' && fields !== '' ? [fields] : []),
    ...(upload ? [says.upload(sizeText(resource.file.bytes.byteLength, lang))] : []),
  ].join(': ');
}

/** How much there is to do in all. */
export const stepsText = (steps: number, lang: Lang): string => SAYS[lang].steps(steps);

/** Said after a plan that is not carried out. */
export const dryText = (lang: Lang): string => SAYS[lang].dry;

/** What was done, and what the portal keeps otherwise. @param addresses of the datasets' pages */
export function doneText(done: number, unkept: readonly Unkept[], addresses: readonly string[], lang: Lang): string {
  const says = SAYS[lang];
  return [
    ...unkept.map(({ name, fields }) => `  ! ${says.unkept(name, fields.join(', '))}`),
    says.done(done),
    ...addresses.map((address) => `→ ${address}`),
  ].join('\n');
}

/** Said before a pause. */
export const waitsText = (fault: string, seconds: number, lang: Lang): string =>
  `${fault}; ${SAYS[lang].waits(seconds)}`;

/** Said where what is published is a demonstration. */
export const DEMONSTRATION: Bilingual = {
  lv: 'Demonstrācijas dati netiek publicēti nekur, kā vien portālā šajā pašā datorā (localhost, 127.0.0.1, ::1). Publicējiet, kad data/editions ir oficiālie dati.',
  en: 'Demonstration data are published nowhere but at a portal on this very machine (localhost, 127.0.0.1, ::1). Publish once data/editions holds official data.',
};
