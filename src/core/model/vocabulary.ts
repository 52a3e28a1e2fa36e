/** The closed word lists of the contracts (design.md, sections 3 to 6), each once. */

export const SECTORS = ['state', 'municipal'] as const;
export type Sector = (typeof SECTORS)[number];

export const GROUP_KINDS = ['ministry', 'municipal'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const SUCCESSION_KINDS = ['merger', 'absorption', 'split', 'remit'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const EDITION_STATUSES = ['official', 'demonstration', 'figures_only'] as const;
export type EditionStatus = (typeof EDITION_STATUSES)[number];

export const NODE_KINDS = ['index', 'dimension', 'indicator'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export const ANSWER_TYPES = ['boolean', 'choice', 'share', 'count', 'rating'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

export const EVIDENCES = ['self_assessment', 'automatic', 'expert'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** How sure a row of the methodology is. */
export const CERTAINTIES = ['published', 'inferred', 'assumed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const MISSING_REASONS = ['not_applicable', 'not_answered', 'not_assessed', 'withheld'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

export const RELATIONS = ['same', 'reworded', 'rescaled', 'new', 'dropped'] as const;
export type Relation = (typeof RELATIONS)[number];

export const SUBJECT_KINDS = ['institution', 'group', 'category', 'country'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

export const METRICS = ['score', 'mean', 'rank', 'level', 'count', 'share', 'gap', 'leader', 'other'] as const;
export type Metric = (typeof METRICS)[number];

/** The name under which the index appears in every output, whatever a structure calls it. */
export const INDEX_CODE = 'index';
