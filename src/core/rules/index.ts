import { answerAbsent } from './answer-absent.ts';
import { answerBeyondGoalpost } from './answer-beyond-goalpost.ts';
import { answerDuplicate } from './answer-duplicate.ts';
import { answerIndicatorUnknown } from './answer-indicator-unknown.ts';
import { answerInstitutionUnknown } from './answer-institution-unknown.ts';
import { answerJump } from './answer-jump.ts';
import { answerMissingReason } from './answer-missing-reason.ts';
import { answerNotAsked } from './answer-not-asked.ts';
import { answerPartExceedsWhole } from './answer-part-exceeds-whole.ts';
import { answerType } from './answer-type.ts';
import { answerUniform } from './answer-uniform.ts';
import { answerValueAndReason } from './answer-value-and-reason.ts';
import { answersMostlyMissing } from './answers-mostly-missing.ts';
import { answersOneValue } from './answers-one-value.ts';
import { attributeDuplicate } from './attribute-duplicate.ts';
import { attributeEdition } from './attribute-edition.ts';
import { attributeInstitutionUnknown } from './attribute-institution-unknown.ts';
import { attributeNotValid } from './attribute-not-valid.ts';
import { attributeNumber } from './attribute-number.ts';
import { attributeValue } from './attribute-value.ts';
import { categoryDuplicate } from './category-duplicate.ts';
import { cellValue } from './cell-value.ts';
import { robustnessStart } from './robustness-start.ts';
import { continuityCode } from './continuity-code.ts';
import { continuityDuplicate } from './continuity-duplicate.ts';
import { correctionDuplicate } from './correction-duplicate.ts';
import { releaseDuplicate } from './release-duplicate.ts';
import { releaseEarly } from './release-early.ts';
import { correctionEarly } from './correction-early.ts';
import { correctionEdition } from './correction-edition.ts';
import { correctionIdle } from './correction-idle.ts';
import { correctionNewValue } from './correction-new-value.ts';
import { correctionOldValue } from './correction-old-value.ts';
import { correctionTarget } from './correction-target.ts';
import { csvBlankRow } from './csv-blank-row.ts';
import { csvDelimiter } from './csv-delimiter.ts';
import { csvEmpty } from './csv-empty.ts';
import { csvHeaderDuplicate } from './csv-header-duplicate.ts';
import { csvHeaderMissing } from './csv-header-missing.ts';
import { csvHeaderOrder } from './csv-header-order.ts';
import { csvHeaderSpace } from './csv-header-space.ts';
import { csvHeaderUnknown } from './csv-header-unknown.ts';
import { csvLimits } from './csv-limits.ts';
import { csvLineEnds } from './csv-line-ends.ts';
import { csvLineEndsUnclear } from './csv-line-ends-unclear.ts';
import { csvQuotes } from './csv-quotes.ts';
import { csvRaggedRow } from './csv-ragged-row.ts';
import { csvSeparatorLine } from './csv-separator-line.ts';
import { csvShortRow } from './csv-short-row.ts';
import { csvTrailingColumns } from './csv-trailing-columns.ts';
import { csvTrailingRows } from './csv-trailing-rows.ts';
import { editionFolder } from './edition-folder.ts';
import { editionParticipants } from './edition-participants.ts';
import { editionReceivedEarly } from './edition-received-early.ts';
import { editionSectors } from './edition-sectors.ts';
import { editionYear } from './edition-year.ts';
import { excelBoolean } from './excel-boolean.ts';
import { excelDate } from './excel-date.ts';
import { excelDateOrder } from './excel-date-order.ts';
import { excelDecimalComma } from './excel-decimal-comma.ts';
import { excelError } from './excel-error.ts';
import { excelLeadingZeros } from './excel-leading-zeros.ts';
import { excelPercent } from './excel-percent.ts';
import { excelScientific } from './excel-scientific.ts';
import { excelThousands } from './excel-thousands.ts';
import { fileBom } from './file-bom.ts';
import { fileConverted } from './file-converted.ts';
import { fileEncoding } from './file-encoding.ts';
import { fileKind } from './file-kind.ts';
import { fileMissing } from './file-missing.ts';
import { fileName } from './file-name.ts';
import { fileSize } from './file-size.ts';
import { fileSum } from './file-sum.ts';
import { fileUnread } from './file-unread.ts';
import { findingsMany } from './findings-many.ts';
import { groupKind } from './group-kind.ts';
import { groupValidity } from './group-validity.ts';
import { identifierAlike } from './identifier-alike.ts';
import { identifierLength } from './identifier-length.ts';
import { identifierReserved } from './identifier-reserved.ts';
import { IMPORT_RULES } from './import-rules.ts';
import { institutionGroupNotValid } from './institution-group-not-valid.ts';
import { institutionGroupUnknown } from './institution-group-unknown.ts';
import { institutionSectorChanges } from './institution-sector-changes.ts';
import { institutionValidity } from './institution-validity.ts';
import { jsonKeyRepeated } from './json-key-repeated.ts';
import { jsonLimits } from './json-limits.ts';
import { jsonSyntax } from './json-syntax.ts';
import { jsonValue } from './json-value.ts';
import { knownIssueGone } from './known-issue-gone.ts';
import { knownIssueRule } from './known-issue-rule.ts';
import { levelBoundRange } from './level-bound-range.ts';
import { levelsAscending } from './levels-ascending.ts';
import { levelsConsecutive } from './levels-consecutive.ts';
import { measuredTwiceCode } from './measured-twice-code.ts';
import { measuredTwiceDuplicate } from './measured-twice-duplicate.ts';
import { nameRepeated } from './name-repeated.ts';
import { officialCode } from './official-code.ts';
import { participantCategoryUnknown } from './participant-category-unknown.ts';
import { participantDuplicate } from './participant-duplicate.ts';
import { participantGroupUnknown } from './participant-group-unknown.ts';
import { participantNotValid } from './participant-not-valid.ts';
import { participantSector } from './participant-sector.ts';
import { participantUnknown } from './participant-unknown.ts';
import { proseText } from './prose-text.ts';
import { publicationAddress } from './publication-address.ts';
import { publicationDataset } from './publication-dataset.ts';
import { publicationEmbedHost } from './publication-embed-host.ts';
import { publicationIncomplete } from './publication-incomplete.ts';
import { publicationLicence } from './publication-licence.ts';
import { publicationLink } from './publication-link.ts';
import { publicationPortalName } from './publication-portal-name.ts';
import { publishedFigureCode } from './published-figure-code.ts';
import { publishedFigureDuplicate } from './published-figure-duplicate.ts';
import { publishedFigureEdition } from './published-figure-edition.ts';
import { publishedFigureRange } from './published-figure-range.ts';
import { publishedFigureSubject } from './published-figure-subject.ts';
import { publishedFigureUnit } from './published-figure-unit.ts';
import { publishedFigureValue } from './published-figure-value.ts';
import { reconciliation } from './reconciliation.ts';
import { registrationNumberCheckDigit } from './registration-number-check-digit.ts';
import { registrationNumberShared } from './registration-number-shared.ts';
import { scoreJump } from './score-jump.ts';
import { selfAssessmentFarFromAutomatic } from './self-assessment-far-from-automatic.ts';
import { structureAppliesTo } from './structure-applies-to.ts';
import { structureCodeDuplicate } from './structure-code-duplicate.ts';
import { structureDimensionEmpty } from './structure-dimension-empty.ts';
import { structureGoalposts } from './structure-goalposts.ts';
import { structureIndexOne } from './structure-index-one.ts';
import { structureOptions } from './structure-options.ts';
import { structureOptionsRange } from './structure-options-range.ts';
import { structureParent } from './structure-parent.ts';
import { structureType } from './structure-type.ts';
import { structureUnused } from './structure-unused.ts';
import { structureWeightNegative } from './structure-weight-negative.ts';
import { successionCircle } from './succession-circle.ts';
import { successionDate } from './succession-date.ts';
import { successionDuplicate } from './succession-duplicate.ts';
import { successionUnknown } from './succession-unknown.ts';
import { textControlCharacter } from './text-control-character.ts';
import { textDirection } from './text-direction.ts';
import { textFormula } from './text-formula.ts';
import { textLetterLost } from './text-letter-lost.ts';
import { textLineBreak } from './text-line-break.ts';
import { textLookAlike } from './text-look-alike.ts';
import { textMojibake } from './text-mojibake.ts';
import { textMojibakePerhaps } from './text-mojibake-perhaps.ts';
import { textNoncharacter } from './text-noncharacter.ts';
import { textPlaceholder } from './text-placeholder.ts';
import { textQuote } from './text-quote.ts';
import { textReplacementCharacter } from './text-replacement-character.ts';
import { textStraySpace } from './text-stray-space.ts';
import { textUnnormalised } from './text-unnormalised.ts';
import { textZeroWidth } from './text-zero-width.ts';
import { workbookDate } from './workbook-date.ts';
import { workbookDateShown } from './workbook-date-shown.ts';
import { workbookFormula } from './workbook-formula.ts';
import { workbookFormulaUnsaved } from './workbook-formula-unsaved.ts';
import { workbookHidden } from './workbook-hidden.ts';
import { workbookMergedKey } from './workbook-merged-key.ts';
import { workbookMerged } from './workbook-merged.ts';
import { workbookNoTable } from './workbook-no-table.ts';
import { workbookSheetHeader } from './workbook-sheet-header.ts';
import { workbookSheetUnread } from './workbook-sheet-unread.ts';
import { workbookStruck } from './workbook-struck.ts';
import { workbookTableStart } from './workbook-table-start.ts';
import { workbookTooLarge } from './workbook-too-large.ts';
import { workbookTwice } from './workbook-twice.ts';
import { workbookUnreadable } from './workbook-unreadable.ts';
import type { AnyRule } from './rule.ts';

/** Every rule of validation, in the order in which findings are reported. Adding one touches its own file and this list. */
const VALIDATION: readonly AnyRule[] = [
  fileKind,
  fileSize,
  fileMissing,
  fileName,
  fileUnread,
  editionFolder,
  publicationIncomplete,
  publicationAddress,
  publicationLink,
  publicationEmbedHost,
  publicationLicence,
  publicationPortalName,
  publicationDataset,
  workbookTwice,
  workbookUnreadable,
  workbookTooLarge,
  workbookNoTable,
  workbookTableStart,
  workbookSheetHeader,
  workbookSheetUnread,
  workbookHidden,
  workbookFormula,
  workbookFormulaUnsaved,
  workbookMerged,
  workbookMergedKey,
  workbookStruck,
  workbookDate,
  workbookDateShown,
  fileEncoding,
  fileConverted,
  fileBom,
  fileSum,
  proseText,
  findingsMany,
  jsonLimits,
  jsonSyntax,
  jsonKeyRepeated,
  jsonValue,
  csvEmpty,
  csvSeparatorLine,
  csvLineEnds,
  csvLineEndsUnclear,
  csvLimits,
  csvDelimiter,
  csvTrailingColumns,
  csvTrailingRows,
  csvQuotes,
  csvBlankRow,
  csvRaggedRow,
  csvShortRow,
  csvHeaderUnknown,
  csvHeaderDuplicate,
  csvHeaderMissing,
  csvHeaderSpace,
  csvHeaderOrder,
  textControlCharacter,
  textNoncharacter,
  textDirection,
  textReplacementCharacter,
  textLetterLost,
  textMojibake,
  textMojibakePerhaps,
  textZeroWidth,
  textUnnormalised,
  textLookAlike,
  textStraySpace,
  textLineBreak,
  textQuote,
  textFormula,
  textPlaceholder,
  excelDecimalComma,
  excelThousands,
  excelPercent,
  excelBoolean,
  excelDateOrder,
  excelDate,
  excelScientific,
  excelLeadingZeros,
  excelError,
  cellValue,
  identifierAlike,
  identifierReserved,
  identifierLength,
  editionYear,
  editionSectors,
  editionParticipants,
  institutionValidity,
  institutionSectorChanges,
  institutionGroupUnknown,
  institutionGroupNotValid,
  groupValidity,
  groupKind,
  categoryDuplicate,
  registrationNumberCheckDigit,
  officialCode,
  successionUnknown,
  successionCircle,
  successionDuplicate,
  successionDate,
  attributeInstitutionUnknown,
  attributeEdition,
  attributeNotValid,
  attributeDuplicate,
  attributeNumber,
  attributeValue,
  structureIndexOne,
  structureParent,
  structureCodeDuplicate,
  structureWeightNegative,
  structureDimensionEmpty,
  structureType,
  structureGoalposts,
  structureOptions,
  structureAppliesTo,
  structureUnused,
  levelsAscending,
  levelsConsecutive,
  nameRepeated,
  levelBoundRange,
  continuityCode,
  robustnessStart,
  continuityDuplicate,
  measuredTwiceCode,
  measuredTwiceDuplicate,
  participantUnknown,
  participantDuplicate,
  participantNotValid,
  participantCategoryUnknown,
  participantGroupUnknown,
  participantSector,
  answerMissingReason,
  answerDuplicate,
  answerInstitutionUnknown,
  answerIndicatorUnknown,
  answerNotAsked,
  answerAbsent,
  answerValueAndReason,
  answerType,
  answerBeyondGoalpost,
  answerUniform,
  correctionDuplicate,
  releaseDuplicate,
  correctionEdition,
  correctionTarget,
  correctionOldValue,
  correctionNewValue,
  publishedFigureEdition,
  publishedFigureSubject,
  publishedFigureCode,
  publishedFigureValue,
  publishedFigureUnit,
  publishedFigureDuplicate,
  editionReceivedEarly,
  registrationNumberShared,
  structureOptionsRange,
  answersOneValue,
  answersMostlyMissing,
  answerPartExceedsWhole,
  answerJump,
  correctionEarly,
  releaseEarly,
  correctionIdle,
  publishedFigureRange,
  scoreJump,
  selfAssessmentFarFromAutomatic,
  reconciliation,
  knownIssueRule(() => VALIDATION),
  knownIssueGone,
];

/** Every rule there is: those of validation, then those of import, which validation passes over. */
export const RULES: readonly AnyRule[] = [...VALIDATION, ...IMPORT_RULES];
