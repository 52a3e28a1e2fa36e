import en from '../../../src/i18n/en.json' with { type: 'json' };
import lv from '../../../src/i18n/lv.json' with { type: 'json' };

/** The words of the site by language. */
export { en, lv };
