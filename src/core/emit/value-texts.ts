import type { EvidenceKind } from '../derive/evidence-mix.ts';
import type { NoLikeForLike } from '../derive/like-for-like.ts';
import type { MethodChangeRow } from '../derive/method-changes.ts';
import type { Participation } from '../derive/participation.ts';
import type { StepVariant } from '../derive/next-steps.ts';
import type { ChangePartKind } from '../derive/parts-of-change.ts';
import type { Measure } from '../derive/sensitivity.ts';
import type { Bilingual, Severity } from '../model/finding.ts';
import type { Aggregation, Unanswered } from '../model/robustness.ts';
import type {
  AnswerType,
  Certainty,
  EditionStatus,
  Evidence,
  GroupKind,
  Metric,
  MissingReason,
  NodeKind,
  Relation,
  Sector,
  SubjectKind,
  SuccessionKind,
} from '../model/vocabulary.ts';

/** What each value of a closed list means, in the order of the list. */
export type ValueTexts<Value extends string = string> = Readonly<Record<Value, Bilingual>>;

export const SECTOR_TEXTS: ValueTexts<Sector> = {
  state: { lv: 'valsts iestādes', en: 'state institutions' },
  municipal: { lv: 'pašvaldības', en: 'municipalities' },
};

export const EDITION_STATUS_TEXTS: ValueTexts<EditionStatus> = {
  official: { lv: 'atbildes ir saņemtas no datu izdevēja', en: 'the answers came from the publisher of the data' },
  demonstration: {
    lv: 'iestādes ir īstas, dalībnieku saraksts un atbildes izdomāti, un no tiem aprēķinātais ir tikai paraugs',
    en: 'the institutions are real, the list of participants and the answers invented, and what is computed from them is a sample only',
  },
  figures_only: {
    lv: 'zināmi tikai publicēti skaitļi, atbilžu nav',
    en: 'only published figures are known, no answers',
  },
};

export const GROUP_KIND_TEXTS: ValueTexts<GroupKind> = {
  ministry: { lv: 'resors: ministrija un tās iestādes', en: 'a ministry with its institutions' },
  municipal: { lv: 'pašvaldību grupa', en: 'a group of municipalities' },
};

export const SUCCESSION_KIND_TEXTS: ValueTexts<SuccessionKind> = {
  merger: { lv: 'vairākas iestādes apvienotas par jaunu', en: 'several bodies became a new one' },
  absorption: { lv: 'iestāde pievienota citai, kas turpina darbu', en: 'a body was added to one that goes on' },
  split: { lv: 'iestāde sadalīta', en: 'a body was split' },
  remit: { lv: 'iestāde turpina ar citu uzdevumu loku', en: 'a body goes on with another remit' },
};

export const NODE_KIND_TEXTS: ValueTexts<NodeKind> = {
  index: { lv: 'viss indekss', en: 'the whole index' },
  dimension: { lv: 'sadaļa', en: 'a dimension' },
  indicator: { lv: 'rādītājs, viens jautājums', en: 'an indicator, one question' },
};

export const ANSWER_TYPE_TEXTS: ValueTexts<AnswerType> = {
  boolean: { lv: 'jā vai nē: yes, no', en: 'yes or no' },
  choice: { lv: 'viena no izvēlēm kolonnā „options”', en: 'one of those in column “options”' },
  share: { lv: 'procenti, 0–100', en: 'per cent, 0–100' },
  count: { lv: 'vesels skaits', en: 'a whole number' },
  rating: { lv: 'vērtējums no „lower” līdz „upper”', en: 'a rating from “lower” to “upper”' },
};

export const EVIDENCE_TEXTS: ValueTexts<Evidence> = {
  self_assessment: { lv: 'iestādes pašnovērtējums', en: 'the body assessed itself' },
  automatic: { lv: 'automātiska mērīšana', en: 'measured automatically' },
  expert: { lv: 'ekspertu vērtējums', en: 'judged by experts' },
};

export const EVIDENCE_KIND_TEXTS: ValueTexts<EvidenceKind> = {
  ...EVIDENCE_TEXTS,
  unstated: { lv: 'metodikā nav norādīts', en: 'the methodology does not say' },
};

export const CERTAINTY_TEXTS: ValueTexts<Certainty> = {
  published: { lv: 'publicēts avotā', en: 'published in the source' },
  inferred: { lv: 'secināts no publicētā', en: 'inferred from what was published' },
  assumed: { lv: 'pieņemts, kamēr nav zināms', en: 'assumed until it is known' },
};

export const MISSING_REASON_TEXTS: ValueTexts<MissingReason> = {
  not_applicable: { lv: 'uz iestādi neattiecas; netiek vērtēts', en: 'does not apply to the body; not counted' },
  not_answered: { lv: 'iestāde neatbildēja; 0 punktu', en: 'the body did not answer; 0 points' },
  not_assessed: {
    lv: 'netika vērtēts; netiek skaitīts un mazina segumu',
    en: 'was not assessed; not counted, and lowers the coverage',
  },
  withheld: {
    lv: 'netiek publicēts; netiek skaitīts un mazina segumu',
    en: 'is not published; not counted, and lowers the coverage',
  },
};

export const RELATION_TEXTS: ValueTexts<Relation> = {
  same: { lv: 'tas pats; salīdzināms', en: 'the same; comparable' },
  reworded: { lv: 'cits formulējums; salīdzināms', en: 'worded otherwise; comparable' },
  rescaled: { lv: 'cita skala; nav salīdzināms', en: 'another scale; not comparable' },
  new: { lv: 'jauns; nav ar ko salīdzināt', en: 'new; there is nothing to compare with' },
  dropped: { lv: 'šajā mērījumā vairs nav', en: 'is not in this edition any more' },
};

export const METHOD_CHANGE_TEXTS: ValueTexts<MethodChangeRow['what']> = {
  parent: { lv: 'sadaļa, kurai pieder', en: 'dimension it belongs to' },
  weight: { lv: 'svars un tā daļa', en: 'weight and its share' },
  type: { lv: 'atbildes veids', en: 'type of answer' },
  goalposts: { lv: 'skalas robežas', en: 'goalposts' },
  options: { lv: 'izvēles un to punkti', en: 'options and their points' },
  direction: { lv: 'virziens', en: 'direction' },
  applicability: { lv: 'kam jautā', en: 'who is asked' },
  evidence: { lv: 'datu ieguve', en: 'evidence' },
  wording: { lv: 'nosaukums vai jautājums', en: 'name or question' },
  added: { lv: 'jauns kods', en: 'new code' },
  dropped: { lv: 'atcelts kods', en: 'code that was dropped' },
};

export const SUBJECT_KIND_TEXTS: ValueTexts<SubjectKind> = {
  institution: { lv: 'viena iestāde', en: 'one body' },
  group: { lv: 'resors vai pašvaldību grupa', en: 'a ministry or municipal group' },
  category: { lv: 'kategorija', en: 'a category' },
  country: { lv: 'viss sektors vai visa valsts', en: 'a whole sector, or the country' },
};

export const METRIC_TEXTS: ValueTexts<Metric> = {
  score: { lv: 'punkti', en: 'score' },
  mean: { lv: 'vidējais', en: 'mean' },
  rank: { lv: 'vieta', en: 'rank' },
  level: { lv: 'brieduma līmenis', en: 'maturity level' },
  count: { lv: 'skaits', en: 'count' },
  share: { lv: 'daļa', en: 'share' },
  gap: { lv: 'starpība', en: 'gap' },
  leader: { lv: 'kas ir pirmais', en: 'who leads' },
  other: { lv: 'kas cits', en: 'something else' },
};

export const SEVERITY_TEXTS: ValueTexts<Severity> = {
  blocker: { lv: 'aptur publicēšanu (importā – importu)', en: 'stops publication (in an import, the import)' },
  warning: { lv: 'neaptur, bet ir redzams', en: 'stops nothing, but is shown' },
};

export const SCOPE_TEXTS: ValueTexts<'sector' | 'category' | 'group'> = {
  sector: { lv: 'viss sektors', en: 'the whole sector' },
  category: { lv: 'viena kategorija', en: 'one category' },
  group: { lv: 'viens resors vai pašvaldību grupa', en: 'one ministry or municipal group' },
};

export const BREAK_TEXTS: ValueTexts<'method' | 'succession'> = {
  method: { lv: 'mainījusies metodika', en: 'the method changed' },
  succession: { lv: 'iestādi pārņēmusi vai pārveidojusi cita', en: 'the body succeeded another or was remade' },
};

export const NO_LIKE_FOR_LIKE_TEXTS: ValueTexts<NoLikeForLike> = {
  first: { lv: 'agrāka mērījuma nav', en: 'there is no earlier edition' },
  method: { lv: 'mainījusies metodika', en: 'the method changed' },
  few: { lv: 'abos mērījumos ir mazāk nekā trīs no tām', en: 'fewer than three of them are in both editions' },
  minority: { lv: 'abos mērījumos ir mazāk nekā puse no tām', en: 'fewer than half of them are in both editions' },
};

export const PARTICIPATION_TEXTS: ValueTexts<Participation> = {
  took_part: { lv: 'piedalījās', en: 'took part' },
  no_answers: {
    lv: 'ir starp dalībniekiem, bet nav nevienas atbildes',
    en: 'is among the participants, with not one answer',
  },
  not_yet: { lv: 'vēl nepastāvēja', en: 'was not yet in existence' },
  no_longer: { lv: 'vairs nepastāvēja', en: 'was no longer in existence' },
  not_in_data: {
    lv: 'datos nav; vai iestāde bija uzaicināta, dati nerāda',
    en: 'is not in the data, which do not tell whether it was invited',
  },
};

export const STEP_VARIANT_TEXTS: ValueTexts<StepVariant> = {
  full: { lv: 'atbildes, kas dod visus punktus', en: 'answers that give full points' },
  peer: {
    lv: 'labākās atbildes, ko kāda tās pašas kategorijas iestāde tajā mērījumā tiešām sniegusi',
    en: 'the best answers that a body of the same category really gave in that edition',
  },
};

export const CHANGE_PART_TEXTS: ValueTexts<ChangePartKind> = {
  answers: {
    lv: 'cita atbilde uz jautājumu, kas salīdzināms abos mērījumos',
    en: 'another answer to a question that can be compared in both editions',
  },
  missing: {
    lv: 'tas, uz ko vienā no mērījumiem nav atbildes vai kas uz iestādi neattiecas',
    en: 'what in one of the editions has no answer or does not apply to the body',
  },
  method: {
    lv: 'metodika: svari, vērtību robežas, izvēļu punkti, jauni, pārveidoti un izņemti rādītāji, iestādes kategorija',
    en: 'the method: weights, goalposts, points of options, indicators added, rescaled and dropped, the category of the body',
  },
};

export const AGGREGATION_TEXTS: ValueTexts<Aggregation> = {
  arithmetic: { lv: 'vidējais svērtais, kā oficiāli', en: 'the weighted mean, as officially' },
  geometric: {
    lv: 'svērtais ģeometriskais vidējais no max(punkti, 1)',
    en: 'the weighted geometric mean of max(score, 1)',
  },
};

export const UNANSWERED_TEXTS: ValueTexts<Unanswered> = {
  zero: { lv: 'nulle punktu, kā oficiāli', en: 'no points, as officially' },
  left_out: { lv: 'jautājums nav ieskaitīts', en: 'the question is not counted' },
  peer_median: {
    lv: 'to kategorijas iestāžu mediāna, kuras atbildēja; 0, ja neatbildēja neviena',
    en: 'the median of the bodies of its category that answered; 0 where none did',
  },
};

export const MEASURE_TEXTS: ValueTexts<Measure> = {
  first_order: {
    lv: 'Sobola pirmās kārtas indekss: vidējās vietu nobīdes dispersijas daļa, ko dod viena izvēle pati',
    en: 'first-order Sobol’ index: the share of the variance of the mean shift of ranks that a choice explains alone',
  },
  total: {
    lv: 'Sobola kopējais indekss: dispersijas daļa, ko izvēle dod kopā ar pārējām',
    en: 'total Sobol’ index: the share of the variance in which the choice has a part',
  },
  mean_shift: {
    lv: 'vidējā vietu nobīde, ja mainās tikai šī izvēle',
    en: 'mean shift of ranks where that choice alone changes',
  },
  left_out_shift: {
    lv: 'vidējā vietu nobīde, ja šo sadaļu izlaiž',
    en: 'mean shift of ranks where that dimension is left out',
  },
  correlation: { lv: 'Pīrsona korelācija starp diviem kodiem', en: 'Pearson’s correlation of two codes' },
  alpha: {
    lv: 'Kronbaha alfa: indeksam pa sadaļām, sadaļai pa rādītājiem',
    en: 'Cronbach’s alpha: of the dimensions for the index, of the indicators for a dimension',
  },
  first_component: {
    lv: 'pirmās galvenās komponentes daļa: indeksam pa sadaļām, sadaļai pa rādītājiem',
    en: 'share of the first principal component: of the dimensions for the index, of the indicators for a dimension',
  },
};
