import type { Page as Tab } from 'playwright-core';
import type { Change } from './cases.ts';

/** How long loading may take on a busy machine. */
const PATIENCE = 30_000;

/** What a page shows after some answers have been changed. */
export interface Shown {
  /** The result in full, as the page holds it beside what it prints. */
  readonly result: Readonly<Record<string, number | null>>;
  /** Cells of its table as printed: points and level by the reader's answers. */
  readonly points: string;
  readonly level: string;
  /** Changes that the page had no control for. */
  readonly unknown: readonly string[];
}

/** Opens the tool by keyboard, as a reader who has no mouse. @throws Error with what the page says where it does not open */
export async function openTool(tab: Tab): Promise<void> {
  await tab.locator('[data-what-if-open]').focus();
  await tab.keyboard.press('Enter');
  // The button can be pressed again where loading has failed.
  const opened = tab.locator('[data-what-if-result]');
  await opened
    .or(tab.locator('[data-what-if-open]:not([aria-disabled="true"])'))
    .first()
    .waitFor({ timeout: PATIENCE });
  if (!(await opened.isVisible()))
    throw new Error(`the tool does not open: ${await tab.locator('[data-what-if-status]').textContent()}`);
}

/** Puts each list of answers into the controls, notes what the page shows, and restores the official ones by the button. */
export const tryAll = (tab: Tab, cases: readonly (readonly Change[])[], comma: boolean): Promise<readonly Shown[]> =>
  tab.evaluate(
    ({ cases: all, comma: withComma }) => {
      const section = document.querySelector('[data-what-if]');
      const form = section?.querySelector('form');
      const result = section?.querySelector<HTMLElement>('[data-what-if-result]');
      const reset = section?.querySelector<HTMLButtonElement>('[data-what-if-reset]');
      if (!form || !result || !reset) throw new Error('the page has no tool');
      const put = (code: string, value: string): boolean => {
        const radio = form.querySelector<HTMLInputElement>(
          `input[type=radio][name="if-${CSS.escape(code)}"][value="${CSS.escape(value)}"]`,
        );
        const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`#${CSS.escape(`if-${code}-field`)}`);
        const control = radio ?? field;
        if (radio) radio.checked = true;
        else if (field instanceof HTMLSelectElement) field.value = value;
        else if (field) field.value = withComma ? value.replace('.', ',') : value;
        return control !== null;
      };
      return all.map((changes) => {
        const unknown = changes.filter(([code, value]) => !put(code, value)).map(([code]) => code);
        form.dispatchEvent(new Event('input'));
        const cell = (row: number): string =>
          result.querySelectorAll('tbody tr')[row]?.querySelectorAll('td')[1]?.textContent ?? '';
        const shown = {
          result: JSON.parse(result.dataset['whatIfResult'] ?? '{}') as Record<string, number | null>,
          points: cell(0),
          level: cell(1),
          unknown,
        };
        reset.click();
        return shown;
      });
    },
    { cases, comma },
  );
