import type { Bilingual, Finding, Severity } from '../../../src/core/model/finding.ts';

/** What import looks at, as validation has its rules: how bad it is, what is checked, how it is mended. */
interface ImportRule {
  readonly severity: Severity;
  readonly checks: Bilingual;
  readonly remedy: Bilingual;
}

const blocker = (checks: Bilingual, remedy: Bilingual): ImportRule => ({ severity: 'blocker', checks, remedy });
const warning = (checks: Bilingual, remedy: Bilingual): ImportRule => ({ severity: 'warning', checks, remedy });
const both = (lv: string, en: string): Bilingual => ({ lv, en });

const LOOK = both(
  'Pārbaudiet, vai vērtība pēc pārvēršanas ir pareiza.',
  'Check that the value is right as it was converted.',
);
const FORMAT = both(
  'Atbilžu lapā ir vajadzīgās kolonnas, un katra ir vienreiz.',
  'A sheet of answers has the columns it needs, each once.',
);

export const IMPORT_RULES = {
  'workbook-empty': blocker(
    both('Failā ir vismaz viena lapa ar atbildēm.', 'The file has at least one sheet of answers.'),
    both(
      'Izmantojiet veidlapu, ko izveidoja npm run new-edition, un nemainiet tās galveni.',
      'Use the template that npm run new-edition made, and leave its header as it is.',
    ),
  ),
  'workbook-header': blocker(
    FORMAT,
    both('Atjaunojiet galveni tādu, kāda tā ir veidlapā.', 'Bring the header back as it is in the template.'),
  ),
  'workbook-edition': blocker(
    both('Fails ir tā paša gada veidlapa.', 'The file is a template of the same year.'),
    both(
      'Norādiet īsto gadu ar --edition vai paņemiet īsto failu.',
      'Give the right year by --edition, or take the right file.',
    ),
  ),
  'workbook-key': blocker(
    both(
      'Katrai aizpildītai rindai ir iestādes un rādītāja kods.',
      'Every row that is filled in has the codes of body and indicator.',
    ),
    both(
      'Ierakstiet kodu no veidlapas vai iztukšojiet rindu.',
      'Write the code as it is in the template, or clear the row.',
    ),
  ),
  'workbook-institution-unknown': blocker(
    both('Iestāde ir starp mērījuma dalībniekiem.', 'The body is among the participants of the edition.'),
    both('Labojiet kodu vai papildiniet participants.csv.', 'Mend the code, or complete participants.csv.'),
  ),
  'workbook-indicator-unknown': blocker(
    both('Rādītājs ir mērījuma struktūrā.', 'The indicator is in the structure of the edition.'),
    both('Labojiet kodu vai izņemiet rindu.', 'Mend the code, or take the row out.'),
  ),
  'workbook-not-asked': blocker(
    both(
      'Atbildēts tikai uz to, ko iestādes kategorijai jautā.',
      'Only what is asked of the body’s category is answered.',
    ),
    both('Iztukšojiet rindu vai labojiet iestādes kategoriju.', 'Clear the row, or mend the category of the body.'),
  ),
  'workbook-duplicate': blocker(
    both('Katra atbilde visos failos ir vienreiz.', 'Each answer stands once in all the files.'),
    both('Atstājiet vienu; otru rindu vai failu izņemiet.', 'Keep one; take the other row or file out.'),
  ),
  'workbook-row-missing': blocker(
    both('Iestādei ir rinda par katru rādītāju, ko tai jautā.', 'A body has a row for every indicator asked of it.'),
    both('Pievienojiet rindas no veidlapas.', 'Add the rows from the template.'),
  ),
  'workbook-answer-absent': blocker(
    both('Katrā rindā ir atbilde vai iemesls.', 'Every row has an answer or a reason.'),
    both('Ierakstiet atbildi vai izvēlieties iemeslu.', 'Write the answer, or choose a reason.'),
  ),
  'workbook-answer-and-reason': blocker(
    both('Katrā rindā ir atbilde vai iemesls, nevis abi.', 'Every row has an answer or a reason, not both.'),
    both('Iztukšojiet vienu no abām šūnām.', 'Clear one of the two cells.'),
  ),
  'workbook-reason': blocker(
    both('Iemesls ir viens no paredzētajiem.', 'The reason is one of those there are.'),
    both('Izvēlieties iemeslu no saraksta.', 'Choose the reason from the list.'),
  ),
  'workbook-type': blocker(
    both('Atbilde ir tāda, kādu rādītājs pieļauj.', 'The answer is what the indicator allows.'),
    both(
      'Ierakstiet paredzēto; kur ir saraksts, izvēlieties no tā.',
      'Write what is expected; where there is a list, choose from it.',
    ),
  ),
  'workbook-date': blocker(
    both('Excel skaitli nav pārvērtis datumā.', 'Excel has not turned a number into a date.'),
    both(
      'Šūnai iestatiet formātu „Vispārīgs” un ierakstiet skaitli no jauna, ar decimālkomatu.',
      'Set the format of the cell to “General” and write the number again, with the decimal mark of your Excel.',
    ),
  ),
  'workbook-percent': blocker(
    both('Procenti ir tikai tur, kur jautā daļu.', 'Per cents stand only where a share is asked.'),
    both(
      'Šūnai iestatiet formātu „Vispārīgs” un ierakstiet skaitli no jauna.',
      'Set the format of the cell to “General” and write the number again.',
    ),
  ),
  'workbook-error': blocker(
    both('Šūnā nav Excel kļūdas.', 'The cell holds no error of Excel’s.'),
    both('Formulas vietā ierakstiet vērtību.', 'Write the value in the place of the formula.'),
  ),
  'workbook-merged': blocker(
    both('Atbilžu šūnas nav sapludinātas.', 'Cells of answers are not merged.'),
    both('Atceliet šūnu sapludināšanu un aizpildiet katru.', 'Take the merging off and fill in each cell.'),
  ),
  'workbook-sheet-unread': warning(
    both('Katrā lapā ir atbildes vai norādījumi.', 'Every sheet holds answers or instructions.'),
    both('Ja lapā ir atbildes, atjaunojiet tās galveni.', 'If the sheet holds answers, bring its header back.'),
  ),
  'workbook-body-blank': warning(
    both('Iestāde ir atbildējusi.', 'The body has answered.'),
    both('Ja atbildes vēl gaida, nedariet neko.', 'Nothing, if the answers are still to come.'),
  ),
  'workbook-body-awaited': warning(
    both('Atbildes ir no visiem dalībniekiem.', 'There are answers from every participant.'),
    both('Importējiet arī šo iestāžu failus.', 'Import the files of these bodies too.'),
  ),
  'workbook-decimal-comma': warning(
    both('Skaitļi ir skaitļi, nevis teksts ar decimālkomatu.', 'Numbers are numbers, not text with a decimal comma.'),
    LOOK,
  ),
  'workbook-thousands-space': warning(
    both(
      'Skaitļi ir skaitļi, nevis teksts ar tūkstošu atstarpēm.',
      'Numbers are numbers, not text with spaces between thousands.',
    ),
    LOOK,
  ),
  'workbook-number-text': warning(both('Skaitļi ir skaitļi, nevis teksts.', 'Numbers are numbers, not text.'), LOOK),
  'workbook-percent-format': warning(
    both('Daļa ierakstīta kā skaitlis bez procentu formāta.', 'A share is a number without a per cent format.'),
    LOOK,
  ),
  'workbook-percent-sign': warning(both('Daļa ierakstīta bez „%”.', 'A share is written without “%”.'), LOOK),
  'workbook-truth': warning(
    both('Atbilde ir „jā” vai „nē”, nevis PATIESS vai APLAMS.', 'The answer is “jā” or “nē”, not TRUE or FALSE.'),
    LOOK,
  ),
  'workbook-spelling': warning(both('Vārdi ir tādi kā sarakstā.', 'Words are as the list has them.'), LOOK),
  'workbook-formula': warning(both('Šūnās ir vērtības, nevis formulas.', 'Cells hold values, not formulas.'), LOOK),
} as const satisfies Record<string, ImportRule>;

export type ImportRuleId = keyof typeof IMPORT_RULES;

/** What each rule checks, for the report. */
export const IMPORT_CHECKS: ReadonlyMap<string, Bilingual> = new Map(
  Object.entries(IMPORT_RULES).map(([id, rule]) => [id, rule.checks]),
);

/** A finding of import, with the severity and the remedy of its rule. */
export function finding(rule: ImportRuleId, problem: Omit<Finding, 'rule' | 'severity' | 'remedy'>): Finding {
  const { severity, remedy } = IMPORT_RULES[rule];
  return { ...problem, rule, severity, remedy };
}
