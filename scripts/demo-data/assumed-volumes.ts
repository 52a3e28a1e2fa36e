/** Sizes of bodies and yearly volumes that the demonstration assumes. Sums told by published figures come first. */

/** Large state bodies by their share of all applications and of all documents sent, in per mille. */
export const LARGE: ReadonlyMap<string, { readonly applications: number; readonly documents: number }> = new Map([
  ['valsts-ienemumu-dienests', { applications: 210, documents: 190 }],
  ['celu-satiksmes-drosibas-direkcija', { applications: 130, documents: 30 }],
  ['valsts-socialas-apdrosinasanas-agentura', { applications: 130, documents: 140 }],
  ['latvijas-republikas-uznemumu-registrs', { applications: 75, documents: 50 }],
  ['valsts-zemes-dienests', { applications: 70, documents: 45 }],
  ['pilsonibas-un-migracijas-lietu-parvalde', { applications: 60, documents: 50 }],
  ['nacionalais-veselibas-dienests', { applications: 55, documents: 20 }],
  ['lauku-atbalsta-dienests', { applications: 50, documents: 40 }],
  ['nodarbinatibas-valsts-agentura', { applications: 40, documents: 40 }],
  ['tiesu-administracija', { applications: 8, documents: 40 }],
  ['valsts-policija', { applications: 15, documents: 60 }],
  ['prokuratura', { applications: 4, documents: 45 }],
]);

/** From this share on a body's electronic applications decide over the country's. */
export const CARRIES = 30;

/** Shares of one municipality in all municipal volumes by category, in per mille; Rīga is told apart. */
export const MUNICIPAL_SIZE: Readonly<Record<string, number>> = {
  riga: 240,
  national_centre: 32,
  regional_centre: 13,
  local_centre: 5,
};

export interface YearVolumes {
  readonly applications: number;
  readonly documents: number;
  /** Electronic share of all applications, in per cent, which the largest bodies come near to. */
  readonly electronic: number;
  /** Electronic share of all documents sent, in per cent. */
  readonly electronicDocuments: number;
}

/** By `<year>/<sector>`; `sent` and so on follow from published sums and ratios where there are any. */
export const VOLUMES: ReadonlyMap<string, YearVolumes> = new Map([
  ['2017/state', { applications: 21_400_000, documents: 1_870_000, electronic: 34, electronicDocuments: 34 }],
  ['2018/state', { applications: 23_600_000, documents: 1_980_000, electronic: 40, electronicDocuments: 39 }],
  // 42 % of about 2.5 million documents are 1.03 million only near the lower end of "2.5 million".
  ['2019/state', { applications: 26_200_000, documents: 2_459_000, electronic: 73, electronicDocuments: 42 }],
  ['2021/state', { applications: 49_700_000, documents: 3_120_000, electronic: 83, electronicDocuments: 56 }],
  ['2022/state', { applications: 53_200_000, documents: 3_390_000, electronic: 85, electronicDocuments: 60 }],
  // 23 % of about one million documents are about 250 thousand where the million is a little over.
  ['2019/municipal', { applications: 210_000, documents: 1_082_000, electronic: 27.3, electronicDocuments: 23 }],
  ['2021/municipal', { applications: 188_000, documents: 960_000, electronic: 34, electronicDocuments: 33 }],
  ['2022/municipal', { applications: 236_000, documents: 1_190_000, electronic: 38, electronicDocuments: 41 }],
]);
