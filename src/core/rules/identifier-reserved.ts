import { GROUP_METADATA, metadataName } from '../emit/csvw.ts';
import { CONTENT_TYPES } from '../hosting/media-types.ts';
import type { Bilingual } from '../model/finding.ts';
import { INDEX_CODE } from '../model/vocabulary.ts';
import { identifiers, NAMES_OF_FILES, type Identifier } from './identifiers.ts';
import type { Rule } from './rule.ts';

/** Devices of Windows, whatever ending stands behind them; ¹ ² ³ count as digits there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³]|conin\$|conout\$|clock\$)(?:\..*)?$/i;

const bare = (file: string): string => file.slice(0, file.lastIndexOf('.')).toLowerCase();

/** Names that our own output has in the folders of bodies and codes: a page is the file `index.html` of its folder. */
const OURS: ReadonlySet<string> = new Set([bare('index.html'), bare(GROUP_METADATA)]);
/** The description of `x.csv` is called after `x`. */
const DESCRIPTION = bare(metadataName(''));
const ENDINGS = [...CONTENT_TYPES.endings.keys()].map((ending) => `.${ending}`);

/** Why a name cannot be that of a file or folder of ours; null where it can. */
function whyNot({ kind, id }: Identifier): Bilingual | null {
  const small = id.toLowerCase();
  if (DEVICE.test(id))
    return {
      lv: `„${id}” ir ierīces nosaukums operētājsistēmā Windows, kurā tādu failu nevar izveidot.`,
      en: `“${id}” is the name of a device of Windows, where no file can be called so.`,
    };
  if (/[. ]$/.test(id))
    return {
      lv: `„${id}” beidzas ar punktu vai atstarpi, ko Windows failu nosaukumos atmet.`,
      en: `“${id}” ends in a full stop or blank, which Windows drops from names of files.`,
    };
  // Code “index” itself has a rule of its own.
  if ((OURS.has(small) && !(kind === 'code' && id === INDEX_CODE)) || small.endsWith(DESCRIPTION))
    return {
      lv: `„${id}” ir nosaukums, ko blakus lieto publicētie faili paši.`,
      en: `“${id}” is a name that the published files beside it have themselves.`,
    };
  const ending = ENDINGS.find((one) => small.endsWith(one));
  if (ending !== undefined)
    return {
      lv: `„${id}” beidzas kā faila nosaukums („${ending}”).`,
      en: `“${id}” ends like the name of a file (“${ending}”).`,
    };
  return null;
}

export const identifierReserved: Rule = {
  id: 'identifier-reserved',
  scope: 'reference',
  severity: 'blocker',
  checks: {
    lv: 'Iestāžu, grupu, sadaļu un rādītāju identifikatori var būt failu un mapju nosaukumi.',
    en: 'Identifiers of institutions, groups, dimensions and indicators can be names of files and folders.',
  },
  remedy: {
    lv: 'Dodiet citu identifikatoru, piemēram, garāku, un rakstiet to visos failos.',
    en: 'Give another identifier, a longer one for example, and write it in all files.',
  },
  *check({ dataset }) {
    for (const identifier of identifiers(dataset)) {
      if (!NAMES_OF_FILES.includes(identifier.kind)) continue;
      const message = whyNot(identifier);
      if (message === null) continue;
      const { kind, id, place, column } = identifier;
      yield {
        ...place,
        column,
        subject: `${kind}/${id}`,
        found: id,
        expected: { lv: 'nosaukums, kas nav aizņemts', en: 'a name that is not taken' },
        message,
      };
    }
  },
};
