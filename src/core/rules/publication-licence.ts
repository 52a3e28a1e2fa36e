import { KNOWN_LICENCES } from '../model/licence.ts';
import { own } from '../model/own.ts';
import { NOTHING_SAID } from '../parse/publication.ts';
import { publicationProblem } from './publication-problem.ts';
import type { Rule } from './rule.ts';

const IDS = Object.keys(KNOWN_LICENCES).join(', ');

export const publicationLicence: Rule = {
  id: 'publication-licence',
  scope: 'file',
  severity: 'warning',
  checks: {
    lv: 'Datu licence ir zināma brīva licence, un tās nosaukums un adrese ir tās pašas licences.',
    en: 'The licence of the data is an open one that is known, and title and address are those of the same licence.',
  },
  remedy: {
    lv: `Ierakstiet licences SPDX identifikatoru (${IDS}), nosaukumu un adresi; citu licenci datu portāls un kataloga lasītāji neatpazīs, un tās teksta datiem blakus nebūs.`,
    en: `Write the SPDX identifier of the licence (${IDS}), its title and its address; another licence is known neither to the data portal nor to readers of the catalogue, and its text will not stand beside the data.`,
  },
  *check(context) {
    const { licence } = context.dataset.publication;
    if (licence === NOTHING_SAID.licence) return;
    const known = own(KNOWN_LICENCES, licence.id);
    if (known === undefined) {
      yield publicationProblem(
        context,
        ['licence', 'id'],
        licence.id,
        { lv: IDS, en: IDS },
        {
          lv: `Licence „${licence.id}” nav zināma.`,
          en: `Licence “${licence.id}” is not known.`,
        },
      );
      return;
    }
    for (const key of ['title', 'url'] as const) {
      if (licence[key] === known[key]) continue;
      yield publicationProblem(
        context,
        ['licence', key],
        licence[key],
        { lv: known[key], en: known[key] },
        {
          lv: `Atslēgas „licence.${key}” vērtība nav licencei „${licence.id}” piederīgā.`,
          en: `The value of “licence.${key}” is not that of licence “${licence.id}”.`,
        },
      );
    }
  },
};
