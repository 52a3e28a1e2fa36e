import { number } from '../../../i18n/formats.ts';
import type { Answer } from '../../query/answer.ts';
import { csvOf } from '../../query/csv.ts';
import { LETTERS_SHOWN, MOST, TooLarge } from '../../query/limits.ts';
import { sqlFault } from '../../query/sql-fault.ts';
import { putAddress } from '../address.ts';
import { answerTable, ROWS_AT_A_TIME } from './answer-table.ts';
import { download, part, wordsOf } from './dom.ts';
import { Cancelled, openEngine, TooOld, type Engine } from './engine.ts';
import type { Place } from './place.ts';

/**
 * SQL on all tables. The contract:
 *
 *   <section data-editor data-words="{…}" data-bytes="N" data-program="…" data-worker="…">
 *     <button data-load>                 loads DuckDB, then runs what stands in the editor; nothing is loaded before
 *     <progress data-progress>
 *     <form data-sql-form><textarea data-sql> <button data-run hidden> <button data-cancel type="button">
 *     <div role="alert" data-fault><p></p><pre></pre></div>
 *     <p role="status" data-sql-status>
 *     <button data-sql-save>, <div data-sql-table>
 *   <button data-question="ID" hidden>   puts the SQL of `[data-question-sql="ID"]` into the editor
 *
 * The SQL stands in the fragment of the address (`#sql=…`) once it was run, so that it can be passed on; opening such an
 * address runs nothing.
 */

const FRAGMENT = '#sql=';

export function editor(place: Place): void {
  const section = part<HTMLElement>('[data-editor]');
  const loader = part<HTMLButtonElement>('[data-load]', section);
  const progress = part<HTMLProgressElement>('[data-progress]', section);
  const form = part<HTMLFormElement>('[data-sql-form]', section);
  const text = part<HTMLTextAreaElement>('[data-sql]', section);
  const run = part<HTMLButtonElement>('[data-run]', section);
  const cancel = part<HTMLButtonElement>('[data-cancel]', section);
  const fault = part<HTMLElement>('[data-fault]', section);
  const status = part<HTMLElement>('[data-sql-status]', section);
  const save = part<HTMLButtonElement>('[data-sql-save]', section);
  const holder = part<HTMLElement>('[data-sql-table]', section);
  const say = wordsOf(section);
  const { language } = place;

  let engine: Engine | null = null;
  let answer: Answer | null = null;

  const tell = (words: string): void => void (status.textContent = words);

  /** @param detail in DuckDB's own words, which are English */
  const complain = (words: string, detail = ''): void => {
    part<HTMLElement>('p', fault).textContent = words;
    const pre = part<HTMLElement>('pre', fault);
    pre.textContent = detail;
    pre.hidden = detail === '';
    fault.hidden = false;
    text.setAttribute('aria-invalid', 'true');
  };

  const calm = (): void => {
    fault.hidden = true;
    text.removeAttribute('aria-invalid');
  };

  const load = async (): Promise<void> => {
    const all = Number(section.dataset['bytes']);
    const megabytes = (bytes: number): string => number(language, bytes / 1_000_000, 1);
    let bytes = 0;
    loader.disabled = true;
    calm();
    progress.hidden = false;
    tell(say('loading', { all: megabytes(all) }));
    try {
      engine = await openEngine(
        {
          program: `${place.engine}${section.dataset['program'] ?? ''}`,
          worker: `${place.engine}${section.dataset['worker'] ?? ''}`,
          codebook: place.file('codebook.json'),
          file: place.file,
        },
        (more) => {
          bytes += more;
          progress.value = Math.min(1, bytes / all);
        },
      );
      loader.hidden = true;
      run.hidden = false;
      run.disabled = false;
      tell(say('ready'));
      text.focus();
    } catch (error) {
      loader.disabled = false;
      tell('');
      complain(say(error instanceof TooOld ? 'tooOld' : 'failed'), error instanceof TooOld ? '' : String(error));
    } finally {
      progress.hidden = true;
    }
  };

  const tooLarge = (what: TooLarge['what']): string =>
    say(`tooLarge.${what}`, { n: number(language, what === 'bytes' ? MOST.bytes / 1_000_000 : MOST[what]) });

  const show = (found: Answer, seconds: number): void => {
    answer = found;
    const all = found.rows.length;
    const places = { n: number(language, all), seconds: number(language, seconds, 2) };
    const rows =
      all > ROWS_AT_A_TIME
        ? say('foundCut', { ...places, shown: number(language, ROWS_AT_A_TIME) })
        : say('found', places);
    tell(hasLongCell(found) ? `${rows} ${say('cellsCut', { n: number(language, LETTERS_SHOWN) })}` : rows);
    holder.replaceChildren(answerTable(found, language, say('caption'), ROWS_AT_A_TIME, LETTERS_SHOWN));
    holder.hidden = found.columns.length === 0;
    save.hidden = holder.hidden;
  };

  const execute = async (): Promise<void> => {
    const sql = text.value.trim();
    if (engine === null || sql === '' || run.disabled) return;
    putAddress(`${FRAGMENT}${encodeURIComponent(sql)}`);
    calm();
    run.disabled = true;
    cancel.hidden = false;
    answer = null;
    holder.hidden = true;
    save.hidden = true;
    tell(say('running'));
    const started = performance.now();
    try {
      show(await engine.run(sql), (performance.now() - started) / 1000);
    } catch (error) {
      tell('');
      if (error instanceof Cancelled) tell(say('cancelled'));
      else if (error instanceof TooLarge) complain(tooLarge(error.what));
      else {
        const { kind, detail } = sqlFault(error instanceof Error ? error.message : String(error));
        complain(say(`fault.${kind}`), detail);
      }
    } finally {
      run.disabled = false;
      cancel.hidden = true;
    }
  };

  loader.addEventListener('click', () => void load().then(execute));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void execute();
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void execute();
    }
  });
  cancel.addEventListener('click', () => {
    tell(say('cancelling'));
    void engine?.cancel().then(() => text.focus());
  });
  save.addEventListener('click', () => {
    if (answer !== null) download(place.saved('sql'), csvOf(answer));
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-question]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      text.value = part(`[data-question-sql="${button.dataset['question'] ?? ''}"]`).textContent;
      section.scrollIntoView();
      (engine === null ? loader : run).focus();
    });
  }

  if (location.hash.startsWith(FRAGMENT)) {
    text.value = new URLSearchParams(location.hash.slice(1)).get('sql') ?? '';
    section.scrollIntoView();
  }
}

/** Whether a cell that the page shows is cut there. */
const hasLongCell = ({ rows }: Answer): boolean =>
  rows.slice(0, ROWS_AT_A_TIME).some((row) => row.some((cell) => String(cell).length > LETTERS_SHOWN));
