import type { Bilingual } from '../model/finding.ts';

/** Said on every file that is made from an edition with invented answers. */
export const DEMONSTRATION: Bilingual = {
  lv: 'DEMONSTRĀCIJAS DATI: iestādes ir īstas, bet dalībnieku saraksts, atbildes, punkti un vietas ir izdomāti un par iestāžu darbu neliecina.',
  en: 'DEMONSTRATION DATA: the institutions are real, but the list of participants, the answers, points and ranks are invented and say nothing of their work.',
};
