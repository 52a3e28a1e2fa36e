import { FOLDER, LANG } from './common.ts';
import type { Verb } from './verb.ts';

export const PUBLISH_CKAN = {
  name: 'publish-ckan',
  call: 'npm run publish-ckan',
  script: 'publish-ckan',
  does: {
    lv: 'jaunāko datu versiju ievieto CKAN portālā, tādā kā data.gov.lv',
    en: 'brings the newest release to a CKAN portal such as data.gov.lv',
  },
  more: {
    lv: 'Redaktora pilnvaru (token) ieraksta vides mainīgajā CKAN_TOKEN. Neko nedzēš; otrreiz palaistam nekas nav jādara.',
    en: 'The token of an editor goes into the environment variable CKAN_TOKEN. Nothing is deleted; a second run has nothing to do.',
  },
  options: {
    url: {
      type: 'string',
      value: { lv: 'ADRESE', en: 'URL' },
      about: { lv: 'portāla adrese', en: 'the address of the portal' },
    },
    organization: {
      type: 'string',
      value: { lv: 'ORG', en: 'ORG' },
      about: {
        lv: 'organizācija portālā, ja tā nav ierakstīta failā data/publication.json',
        en: 'the organisation at the portal, where data/publication.json does not say it',
      },
    },
    from: {
      type: 'string',
      value: FOLDER,
      default: 'dist/data',
      about: { lv: 'publicējamie dati', en: 'the data to be published' },
    },
    mode: {
      type: 'string',
      value: { lv: 'KĀ', en: 'HOW' },
      choices: ['link', 'upload'],
      default: 'link',
      about: {
        lv: 'resurss ir saite uz vietni vai augšupielādēts fails',
        en: 'a resource is a link to the site, or the file itself',
      },
    },
    dataset: {
      type: 'string',
      value: { lv: 'ID', en: 'ID' },
      about: { lv: 'tikai šī datu kopa', en: 'that dataset alone' },
    },
    adopt: {
      type: 'boolean',
      about: {
        lv: 'pārņem datu kopu, ko aizpildījis kāds cits',
        en: 'takes over a dataset that somebody else has filled',
      },
    },
    'dry-run': {
      type: 'boolean',
      about: { lv: 'tikai lasa un parāda, kas būtu jādara', en: 'only reads, and shows what would be done' },
    },
    ...LANG,
  },
  examples: [
    {
      args: '--url https://data.gov.lv/dati --organization ORG --dry-run',
      about: { lv: 'kas būtu jādara', en: 'what would be done' },
    },
    { args: '--url https://data.gov.lv/dati --organization ORG', about: { lv: 'izdara to', en: 'does it' } },
  ],
  exits: {
    0: { lv: 'izdarīts vai nekas nav jādara', en: 'done, or nothing to do' },
    1: { lv: 'neizdevās; palaižams vēlreiz', en: 'it could not be done; run it again' },
  },
} as const satisfies Verb;
