import { HtmlValidate, type ConfigData, StaticConfigLoader } from 'html-validate';
import { onePerTemplate } from './built.ts';
import type { Check } from './check.ts';
import { outlineFaults } from './outline-faults.ts';

/** What is asked of every page that we write. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Astro's compressed output decides how boolean attributes are written; both ways are valid HTML.
    'attribute-boolean-style': 'off',
    // … and whether quotes are needed.
    'attr-quotes': 'off',
    // Case does not matter in a doctype.
    'doctype-style': 'off',
    // Fields of filters belong to no form and are sent nowhere; a page may have two filters.
    'form-dup-name': 'off',
    // Official names of institutions are longer than 70 characters; a search engine cuts them, a reader must not lose them.
    'long-title': 'off',
    // policy.ts refuses style attributes on every page, with a message that says why.
    'no-inline-style': 'off',
    // Whitespace at the end of a line does no harm, and the HTML is compressed.
    'no-trailing-whitespace': 'off',
    // SVG made at build time writes <path/>, pages write <br>; both are valid HTML.
    'void-style': 'off',
  },
};

export const htmlValid: Check = {
  id: 'html-valid',
  about:
    'html-validate finds no error on any page; no term twice in a list, no section without heading, nothing after the end',
  async run({ pages }, scope) {
    const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
    const problems: string[] = [];
    const chosen = scope === 'sample' ? onePerTemplate(pages) : pages;
    for (const page of chosen) {
      const html = page.html();
      problems.push(...outlineFaults(html).map((fault) => `${page.file} ${fault}`));
      const report = await validator.validateString(html, page.file);
      for (const { messages } of report.results) {
        problems.push(
          ...messages.map(
            ({ line, column, ruleId, message }) => `${page.file}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    return { checked: chosen.length, problems };
  },
};
