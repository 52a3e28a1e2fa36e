import type { Bilingual, Severity } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** A rule that `npm run import` keeps: it looks at filled-in workbooks, which are no part of the input that is validated. */
interface ImportRule<Id extends string> extends Rule {
  readonly id: Id;
  readonly scope: 'import';
}

const rule =
  (severity: Severity) =>
  <Id extends `import-${string}`>(id: Id, checks: Bilingual, remedy: Bilingual): ImportRule<Id> => ({
    id,
    scope: 'import',
    severity,
    checks,
    remedy,
    // What import reads is not there any more when data are validated.
    check: () => [],
  });
const blocker = rule('blocker');
const warning = rule('warning');
const both = (lv: string, en: string): Bilingual => ({ lv, en });

const LOOK = both(
  'Pārbaudiet, vai vērtība pēc pārvēršanas ir pareiza.',
  'Check that the value is right as it was converted.',
);
const FORMAT = both(
  'Atbilžu lapā ir vajadzīgās kolonnas, un katra ir vienreiz.',
  'A sheet of answers has the columns it needs, each once.',
);

/** Every rule of import, in the order in which it reads; a part of the one list of rules. A blocker: nothing is imported. */
export const IMPORT_RULES = [
  blocker(
    'import-empty',
    both('Failā ir vismaz viena lapa ar atbildēm.', 'The file has at least one sheet of answers.'),
    both(
      'Izmantojiet veidlapu, ko izveidoja npm run new-edition, un nemainiet tās galveni.',
      'Use the template that npm run new-edition made, and leave its header as it is.',
    ),
  ),
  blocker(
    'import-header',
    FORMAT,
    both('Atjaunojiet galveni tādu, kāda tā ir veidlapā.', 'Bring the header back as it is in the template.'),
  ),
  blocker(
    'import-edition',
    both('Fails ir tā paša gada veidlapa.', 'The file is a template of the same year.'),
    both(
      'Norādiet īsto gadu ar --edition vai paņemiet īsto failu.',
      'Give the right year by --edition, or take the right file.',
    ),
  ),
  blocker(
    'import-key',
    both(
      'Katrai aizpildītai rindai ir iestādes un rādītāja kods.',
      'Every row that is filled in has the codes of body and indicator.',
    ),
    both(
      'Ierakstiet kodu no veidlapas vai iztukšojiet rindu.',
      'Write the code as it is in the template, or clear the row.',
    ),
  ),
  blocker(
    'import-institution-unknown',
    both('Iestāde ir starp mērījuma dalībniekiem.', 'The body is among the participants of the edition.'),
    both('Labojiet kodu vai papildiniet participants.csv.', 'Correct the code, or complete participants.csv.'),
  ),
  blocker(
    'import-indicator-unknown',
    both('Rādītājs ir mērījuma struktūrā.', 'The indicator is in the structure of the edition.'),
    both('Labojiet kodu vai izņemiet rindu.', 'Correct the code, or take the row out.'),
  ),
  blocker(
    'import-not-asked',
    both(
      'Atbildēts tikai uz to, ko iestādes kategorijai jautā.',
      'Only what is asked of the body’s category is answered.',
    ),
    both('Iztukšojiet rindu vai labojiet iestādes kategoriju.', 'Clear the row, or correct the category of the body.'),
  ),
  blocker(
    'import-duplicate',
    both('Katra atbilde visos failos ir vienreiz.', 'Each answer stands once in all the files.'),
    both('Atstājiet vienu; otru rindu vai failu izņemiet.', 'Keep one; take the other row or file out.'),
  ),
  blocker(
    'import-row-missing',
    both('Iestādei ir rinda par katru rādītāju, ko tai jautā.', 'A body has a row for every indicator asked of it.'),
    both('Pievienojiet rindas no veidlapas.', 'Add the rows from the template.'),
  ),
  blocker(
    'import-answer-absent',
    both('Katrā rindā ir atbilde vai iemesls.', 'Every row has an answer or a reason.'),
    both('Ierakstiet atbildi vai izvēlieties iemeslu.', 'Write the answer, or choose a reason.'),
  ),
  blocker(
    'import-answer-and-reason',
    both('Katrā rindā ir atbilde vai iemesls, nevis abi.', 'Every row has an answer or a reason, not both.'),
    both('Iztukšojiet vienu no abām šūnām.', 'Clear one of the two cells.'),
  ),
  blocker(
    'import-reason',
    both('Iemesls ir viens no paredzētajiem.', 'The reason is one of those there are.'),
    both('Izvēlieties iemeslu no saraksta.', 'Choose the reason from the list.'),
  ),
  blocker(
    'import-type',
    both('Atbilde ir tāda, kādu rādītājs pieļauj.', 'The answer is what the indicator allows.'),
    both(
      'Ierakstiet paredzēto; kur ir saraksts, izvēlieties no tā.',
      'Write what is expected; where there is a list, choose from it.',
    ),
  ),
  blocker(
    'import-date',
    both('Excel skaitli nav pārvērtis datumā vai laikā.', 'Excel has not turned a number into a date or a time.'),
    both(
      'Šūnai iestatiet formātu „Vispārīgs” un ierakstiet skaitli no jauna, ar decimālkomatu.',
      'Set the format of the cell to “General” and write the number again, with the decimal mark of your Excel.',
    ),
  ),
  blocker(
    'import-percent',
    both('Procenti ir tikai tur, kur jautā daļu.', 'Per cents stand only where a share is asked.'),
    both(
      'Šūnai iestatiet formātu „Vispārīgs” un ierakstiet skaitli no jauna.',
      'Set the format of the cell to “General” and write the number again.',
    ),
  ),
  blocker(
    'import-error',
    both('Šūnā nav Excel kļūdas.', 'The cell holds no error of Excel’s.'),
    both('Formulas vietā ierakstiet vērtību.', 'Write the value in the place of the formula.'),
  ),
  blocker(
    'import-formula-unsaved',
    both('Katrai formulai ir saglabāts rezultāts.', 'Every formula has a result that was saved.'),
    both(
      'Formulas vietā ierakstiet vērtību, vai atveriet failu programmā Excel un saglabājiet no jauna.',
      'Write the value in the place of the formula, or open the file in Excel and save it again.',
    ),
  ),
  blocker(
    'import-merged',
    both('Atbilžu šūnas nav sapludinātas.', 'Cells of answers are not merged.'),
    both('Atceliet šūnu sapludināšanu un aizpildiet katru.', 'Take the merging off and fill in each cell.'),
  ),
  blocker(
    'import-text',
    both(
      'Piezīmēs nav zīmju, ar kurām dati pārbaudi neizturētu.',
      'Notes hold no characters with which the data would fail their checks.',
    ),
    both(
      'Uzrakstiet piezīmi no jauna: tajā ir zīme, ko neredz vai ko failos nevar glabāt.',
      'Type the note anew: it holds a character that nobody sees or that files cannot hold.',
    ),
  ),
  blocker(
    'import-struck',
    both('Atbilžu šūnās nav pārsvītrota teksta.', 'No text in cells of answers is struck through.'),
    both(
      'Izdzēsiet pārsvītroto vai noņemiet pārsvītrojumu tam, kas ir spēkā.',
      'Delete what is struck through, or take the line off what counts.',
    ),
  ),
  warning(
    'import-hidden',
    both('Visas atbildes, ko nolasa, ir redzamas.', 'All answers that are read can be seen.'),
    both(
      'Parādiet paslēpto un pārbaudiet, vai tas ir jālasa; ko nevajag lasīt, to izdzēsiet.',
      'Unhide what is hidden and check whether it is to be read; delete what is not.',
    ),
  ),
  warning(
    'import-sheet-unread',
    both('Katrā lapā ir atbildes vai norādījumi.', 'Every sheet holds answers or instructions.'),
    both('Ja lapā ir atbildes, atjaunojiet tās galveni.', 'If the sheet holds answers, bring its header back.'),
  ),
  warning(
    'import-body-blank',
    both('Iestāde ir atbildējusi.', 'The body has answered.'),
    both('Ja atbildes vēl gaida, nedariet neko.', 'Nothing, if the answers are still to come.'),
  ),
  warning(
    'import-body-awaited',
    both('Atbildes ir no visiem dalībniekiem.', 'There are answers from every participant.'),
    both('Importējiet arī šo iestāžu failus.', 'Import the files of these bodies too.'),
  ),
  warning(
    'import-decimal-comma',
    both('Skaitļi ir skaitļi, nevis teksts ar decimālkomatu.', 'Numbers are numbers, not text with a decimal comma.'),
    LOOK,
  ),
  warning(
    'import-thousands-space',
    both(
      'Skaitļi ir skaitļi, nevis teksts ar tūkstošu atstarpēm.',
      'Numbers are numbers, not text with spaces between thousands.',
    ),
    LOOK,
  ),
  warning('import-number-text', both('Skaitļi ir skaitļi, nevis teksts.', 'Numbers are numbers, not text.'), LOOK),
  warning(
    'import-percent-format',
    both('Daļa ierakstīta kā skaitlis bez procentu formāta.', 'A share is a number without a per cent format.'),
    LOOK,
  ),
  warning('import-percent-sign', both('Daļa ierakstīta bez „%”.', 'A share is written without “%”.'), LOOK),
  warning(
    'import-truth',
    both(
      'Atbilde ir „jā” vai „nē”, nevis PATIESS vai APLAMS.',
      'The answer is the word for yes or no that the form offers, not TRUE or FALSE.',
    ),
    LOOK,
  ),
  warning('import-spelling', both('Vārdi ir tādi kā sarakstā.', 'Words are as the list has them.'), LOOK),
  warning('import-formula', both('Šūnās ir vērtības, nevis formulas.', 'Cells hold values, not formulas.'), LOOK),
] as const;

export type ImportRuleId = (typeof IMPORT_RULES)[number]['id'];
