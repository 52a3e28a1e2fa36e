import type { Sector } from '../../../src/core/model/vocabulary.ts';
import type { Lang } from '../args.ts';

/** What is not as it was in the edition before, for the editor to look at. */
export interface Change {
  /** `ends`, `new` and `name` change no row of participants.csv; they are hints. */
  readonly kind: 'group' | 'name' | 'ends' | 'succeeded' | 'absorbed' | 'gone' | 'new';
  readonly sector: Sector;
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const blank = (text: string): string => (text === '' ? '–' : text);

const SAYS: Record<Change['kind'], Record<Lang, (change: Change) => string>> = {
  group: {
    lv: ({ id, from, to }) => `${id}: grupa bija ${blank(from)}, tagad ${blank(to)}`,
    en: ({ id, from, to }) => `${id}: group was ${blank(from)}, is now ${blank(to)}`,
  },
  name: {
    lv: ({ id, from, to }) => `${id}: nosaukums bija „${from}”, tagad „${to}”`,
    en: ({ id, from, to }) => `${id}: the name was “${from}”, is now “${to}”`,
  },
  ends: {
    lv: ({ id, from }) => `${id}: pastāv līdz ${from}; pārbaudiet, vai to vērtē`,
    en: ({ id, from }) => `${id}: exists until ${from}; check whether it is assessed`,
  },
  succeeded: {
    lv: ({ id, to }) => `${id}: vairs nepastāv; tās vietā ${to}, kategorija tā pati, pārbaudiet`,
    en: ({ id, to }) => `${id}: no longer exists; in its place ${to}, of the same category, check`,
  },
  absorbed: {
    lv: ({ id, to }) => `${id}: vairs nepastāv; pārņēmusi iestāde ${to}, kas jau piedalās`,
    en: ({ id, to }) => `${id}: no longer exists; taken over by ${to}, which takes part already`,
  },
  gone: {
    lv: ({ id }) => `${id}: vairs nepastāv, un pārņēmēja reģistrā nav; izņemta`,
    en: ({ id }) => `${id}: no longer exists and has no successor in the registry; left out`,
  },
  new: {
    lv: ({ id, to }) => `${id}: reģistrā kopš ${to}, nepiedalījās; ja to vērtē, pievienojiet rindu`,
    en: ({ id, to }) => `${id}: in the registry since ${to}, did not take part; add a row if it is assessed`,
  },
};

/** One change as one line. */
export const changeLine = (change: Change, lang: Lang): string => SAYS[change.kind][lang](change);
