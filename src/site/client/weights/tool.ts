import { movesOf } from '../../../core/reweigh/moves.ts';
import { reweigh, type Placed } from '../../../core/reweigh/reweigh.ts';
import type { SectorProfiles } from '../../../core/reweigh/sector-profiles.ts';
import { inLanguage } from '../../../i18n/language.ts';
import {
  chosenIn,
  EDITION,
  equalWeights,
  FIND,
  ORDER,
  weightsOf,
  withChosen,
  withoutOfficial,
  type Chosen,
} from '../../weights/address.ts';
import { ORDERS } from '../../weights/orders.ts';
import { summaryOf } from '../../weights/summary.ts';
import { putAddress, stated } from '../address.ts';
import { made, part, wordsOf } from '../query/dom.ts';
import { rowsOf, type Rows } from './rows.ts';
import { slidersOf, type Sliders } from './sliders.ts';

/** How long after the last change the summary is said and the address written, ms: a slider on its way has neither. */
const PAUSE = 400;

/** A sector of an edition that is on the page. */
interface Shown {
  readonly profiles: SectorProfiles;
  readonly official: readonly Placed[];
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly sliders: Sliders;
  readonly rows: Rows;
}

/** Runs the page of weights (contract: weights-page.ts). */
export async function weigh(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === 'en' ? 'en' : 'lv';
  const say = wordsOf(root);
  const edition = part<HTMLSelectElement>(`select[name="${EDITION}"]`, root);
  const find = part<HTMLInputElement>(`input[name="${FIND}"]`, root);
  const order = part<HTMLSelectElement>(`select[name="${ORDER}"]`, root);
  const holder = part<HTMLElement>('[data-sliders]', root);
  const summary = part<HTMLElement>('[data-summary]', root);
  const robust = part<HTMLElement>('[data-robust]', root);
  const found = part<HTMLElement>('[data-found]', root);
  const copied = part<HTMLElement>('[data-copied]', root);
  const newest = edition.value;
  let chosen: Chosen = chosenIn(new URLSearchParams(location.search));
  let shown: Shown | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let drawing = 0;

  const documents = new Map<string, Promise<SectorProfiles>>();
  const profilesOf = (key: string): Promise<SectorProfiles> => {
    let asked = documents.get(key);
    if (asked === undefined) {
      asked = fetch(`${root.dataset['folder'] ?? ''}${key}.json`).then(async (answer) => {
        if (!answer.ok) throw new Error(`${key}: ${answer.status}`);
        return (await answer.json()) as SectorProfiles;
      });
      documents.set(key, asked);
    }
    return asked;
  };

  const writeAddress = (): void => {
    const params = withChosen(new URLSearchParams(location.search), chosen);
    const own = {
      [EDITION]: [edition.value, newest],
      [FIND]: [find.value.trim(), ''],
      [ORDER]: [order.value, ORDERS[0]],
    };
    for (const [name, [value = '', usual]] of Object.entries(own)) {
      if (value === usual) params.delete(name);
      else params.set(name, value);
    }
    const address = new URL(location.href);
    address.search = params.toString();
    if (address.href !== location.href) putAddress(address);
  };

  /** What comes once the reader pauses: the address, then words, which are said again only where they are others. */
  const settle = ([first = '', ...others]: readonly string[]): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      writeAddress();
      const text = [first, ...others].join(' ');
      if (summary.textContent !== text)
        summary.replaceChildren(made('strong', {}, first), ...others.flatMap((sentence) => [' ', sentence]));
    }, PAUSE);
  };

  const arrange = (): void => {
    if (shown === undefined) return;
    const { rows, ids } = shown;
    rows.sort(ORDERS.find((each) => each === order.value) ?? 'own');
    const all = ids.length;
    const left = rows.find(find.value);
    found.textContent = find.value.trim() === '' ? '' : say('found', { shown: String(left), all: String(all) });
  };

  /** On paper the tool stands where it shows what the reader asked for: not as it was found. */
  const tellPaper = (): void => {
    const asked = [edition.value !== newest, find.value.trim() !== '', order.value !== ORDERS[0], chosen.size > 0];
    root.toggleAttribute('data-own', asked.includes(true));
    part('[data-shown]', root).textContent = edition.selectedOptions[0]?.text ?? '';
  };

  const render = (): void => {
    if (shown === undefined) return;
    const { profiles, official, names, ids, rows } = shown;
    const weights = weightsOf(profiles.dimensions, chosen);
    const placed = reweigh(profiles.bodies, weights, profiles.levels);
    rows.fill(placed, official);
    arrange();
    tellPaper();
    copied.textContent = '';
    settle(
      summaryOf(
        {
          weights,
          official: chosen.size === 0,
          names,
          moves: movesOf(ids, official, placed),
          without: placed.filter(({ score }) => score === null).length,
        },
        language,
        say,
      ),
    );
  };

  const choose = (next: Chosen): void => {
    if (shown === undefined) return;
    chosen = withoutOfficial(shown.profiles.dimensions, next);
    shown.sliders.show(chosen);
    // Of all that a slider passes within one picture of the screen the last is drawn.
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(render);
  };

  /** Puts the sector that the field names on the page. */
  const open = async (): Promise<void> => {
    const key = edition.value;
    try {
      const profiles = await profilesOf(key);
      // Another one may have been asked for in the meantime.
      if (edition.value !== key) return;
      if (shown === undefined) chosen = new Map([...chosen, ...alreadyMoved(holder)]);
      const { bodies, dimensions, levels } = profiles;
      shown = {
        profiles,
        official: reweigh(bodies, weightsOf(dimensions, new Map()), levels),
        names: bodies.map(({ name_lv, name_en }) => inLanguage(language, name_lv, name_en)),
        ids: bodies.map(({ institution_id }) => institution_id),
        sliders: slidersOf(holder, profiles, language, say, (code, weight) => {
          choose(new Map([...chosen, [code, weight]]));
        }),
        rows: rowsOf(part('tbody', root), profiles, language, root.dataset['institution'] ?? ''),
      };
      robust.textContent = document.querySelector(`[data-depends="${key}"]`)?.textContent ?? '';
      choose(chosen);
    } catch {
      documents.delete(key);
      summary.textContent = say('failed');
    }
  };

  const asked = stated(EDITION);
  if ([...edition.options].some(({ value }) => value === asked)) edition.value = asked;
  find.value = stated(FIND);
  const wanted = ORDERS.find((each) => each === stated(ORDER));
  if (wanted !== undefined) order.value = wanted;
  edition.addEventListener('change', () => void open());
  order.addEventListener('change', render);
  find.addEventListener('input', render);
  part('[data-official]', root).addEventListener('click', () => {
    choose(new Map());
  });
  part('[data-equal]', root).addEventListener('click', () => {
    if (shown !== undefined) choose(equalWeights(shown.profiles.dimensions));
  });
  const copy = async (): Promise<void> => {
    writeAddress();
    try {
      await navigator.clipboard.writeText(location.href);
      copied.textContent = say('copied');
    } catch {
      copied.textContent = say('notCopied');
    }
  };
  part('[data-copy]', root).addEventListener('click', () => void copy());
  await open();
}

/** Sliders that were moved before the script and the data were there. */
const alreadyMoved = (holder: HTMLElement): [string, number][] =>
  [...holder.querySelectorAll('input')]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map(({ name, value }) => [...chosenIn(new URLSearchParams([[name, value]]))][0])
    .filter((one) => one !== undefined)
    .map(([code, weight]) => [code, weight]);
