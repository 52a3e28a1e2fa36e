import type { SectorProfiles } from '../../../core/reweigh/sector-profiles.ts';
import * as formats from '../../../i18n/formats.ts';
import { inLanguage, type Language } from '../../../i18n/language.ts';
import { ownDecimals } from '../../../i18n/rounding.ts';
import { officialWeight, weightName, type Chosen } from '../../weights/address.ts';
import { part, type Say } from '../query/dom.ts';

/** The sliders of a sector, one for each dimension. */
export interface Sliders {
  readonly show: (chosen: Chosen) => void;
}

/**
 * Makes the sliders fit the dimensions of a sector; those of a dimension that has one stay, with the focus where it is.
 * @param moved told the code and the new weight, 0–100
 */
export function slidersOf(
  holder: HTMLElement,
  { dimensions }: SectorProfiles,
  language: Language,
  say: Say,
  moved: (code: string, weight: number) => void,
): Sliders {
  const pattern = part<HTMLElement>('div', holder);
  const sliders = dimensions.map((dimension) => {
    const { code, name_lv, name_en } = dimension;
    const own = holder.querySelector<HTMLInputElement>(`input[name="${CSS.escape(weightName(code))}"]`)?.closest('div');
    const element = own ?? (pattern.cloneNode(true) as HTMLElement);
    const [label, input, output] = [
      part<HTMLLabelElement>('label', element),
      part<HTMLInputElement>('input', element),
      part<HTMLOutputElement>('output', element),
    ];
    label.textContent = inLanguage(language, name_lv, name_en);
    input.id = `weight-${code}`;
    input.name = weightName(code);
    label.htmlFor = input.id;
    output.setAttribute('for', input.id);
    input.oninput = () => {
      moved(code, Number(input.value));
    };
    return { code, element, input, output, official: officialWeight(dimension, dimensions) };
  });
  const same =
    holder.childElementCount === sliders.length && sliders.every(({ element }, at) => holder.children[at] === element);
  if (!same) holder.replaceChildren(...sliders.map(({ element }) => element));
  return {
    show: (chosen) => {
      const weights = sliders.map(({ code, official }) => chosen.get(code) ?? official);
      const sum = weights.reduce((all, weight) => all + weight, 0);
      sliders.forEach(({ input, output }, at) => {
        const weight = weights[at] ?? 0;
        const text = say('value', {
          weight: formats.number(language, weight, Math.min(1, ownDecimals(weight))),
          share: sum === 0 ? '–' : formats.percent(language, weight / sum),
        });
        input.value = String(weight);
        input.setAttribute('aria-valuetext', text);
        output.textContent = text;
      });
    },
  };
}
