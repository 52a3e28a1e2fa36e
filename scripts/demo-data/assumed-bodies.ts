/**
 * Which bodies count as what in the demonstration. The category belongs to a measurement, and no list of participants
 * was ever published, so all of this is assumed; the lists follow the grouping of the collected registry.
 */

export const STATE_COMPANIES: ReadonlySet<string> = new Set([
  'celu-satiksmes-drosibas-direkcija',
  'latvijas-valsts-radio-un-televizijas-centrs',
  'autotransporta-direkcija',
  'latvijas-valsts-celi',
  'latvijas-autocelu-uzturetajs',
  'starptautiska-lidosta-riga',
  'latvijas-gaisa-satiksme',
  'latvijas-dzelzcels',
  'latvijas-juras-administracija',
  'latvijas-pasts',
  'pasazieru-vilciens',
  'eiropas-dzelzcela-linijas',
  'air-baltic-corporation',
  'latvijas-valsts-mezi',
  'valsts-nekustamie-ipasumi',
  'latvijas-loto',
  'altum',
  'possessor',
  'latvenergo',
  'latvijas-vestnesis',
  'latvijas-vides-geologijas-un-meteorologijas-centrs',
  'vides-investiciju-fonds',
  'elektroniskie-sakari',
  'bernu-kliniska-universitates-slimnica',
  'rigas-austrumu-kliniska-universitates-slimnica',
  'paula-stradina-kliniska-universitates-slimnica',
  'latvijas-digitalas-veselibas-centrs',
  'latvijas-televizija',
  'latvijas-radio',
  'latvijas-sabiedriskais-medijs',
]);

export const INDEPENDENT_INSTITUTIONS: ReadonlySet<string> = new Set([
  'valsts-prezidenta-kanceleja',
  'saeima',
  'satversmes-tiesa',
  'augstaka-tiesa',
  'prokuratura',
  'valsts-kontrole',
  'tiesibsarga-birojs',
  'centrala-velesanu-komisija',
  'korupcijas-noversanas-un-apkarosanas-birojs',
  'sabiedrisko-pakalpojumu-regulesanas-komisija',
  'finansu-un-kapitala-tirgus-komisija',
  'latvijas-banka',
  'nacionala-elektronisko-plassazinas-lidzeklu-padome',
  'sabiedrisko-elektronisko-plassazinas-lidzeklu-padome',
  'fiskalas-disciplinas-padome',
  'satversmes-aizsardzibas-birojs',
]);

/** The Competition Council left the Ministry of Economics about 2022 (notes on the registry, section 3). */
export const INDEPENDENT_SINCE: ReadonlyMap<string, number> = new Map([['konkurences-padome', 2022]]);

/** Least likely to have taken part: museums, social care centres, security, aviation and rail, hospitals. */
export const LEAST_LIKELY = [
  /muzejs$/,
  /^valsts-socialas-aprupes-centrs-/,
  /slimnica$/,
  /^satversmes-aizsardzibas-birojs$/,
  /^air-baltic-/,
  /^starptautiska-lidosta-/,
  /^latvijas-gaisa-satiksme$/,
  /^eiropas-dzelzcela-linijas$/,
  /^latvenergo$/,
  /^latvijas-loto$/,
  /^valsts-aizsardzibas-(logistikas|militaro)/,
  /^nacionalais-botaniskais-darzs$/,
  /^jaunsardzes-centrs$/,
] as const;

/** Take part where the usual bodies do not suffice, before the least likely. */
export const STAND_INS: ReadonlySet<string> = new Set(['sabiedribas-integracijas-fonds']);

/** Of the registry, but never among the demonstration's participants: whether they were ever measured is not known. */
export const LEFT_OUT: ReadonlySet<string> = new Set([
  'latvijas-etnografiskais-brivdabas-muzejs',
  'rakstniecibas-un-muzikas-muzejs',
  'turaidas-muzejrezervats',
  'rundales-pils-muzejs',
  'bior',
]);

/** Bodies that may refuse to tell the outside world how they work. */
export const SECURITY_BODIES: ReadonlySet<string> = new Set([
  'ieksejas-drosibas-birojs',
  'finansu-izlukosanas-dienests',
  'satversmes-aizsardzibas-birojs',
  'valsts-robezsardze',
  'valsts-policija',
  'ieslodzijuma-vietu-parvalde',
  'korupcijas-noversanas-un-apkarosanas-birojs',
  'valsts-aizsardzibas-militaro-objektu-un-iepirkumu-centrs',
  'valsts-aizsardzibas-logistikas-un-iepirkumu-centrs',
]);

/** Bodies without visitors, so that questions on serving them in person do not apply. */
export const WITHOUT_VISITORS: ReadonlySet<string> = new Set([
  'fiskalas-disciplinas-padome',
  'kulturas-informacijas-sistemu-centrs',
  'transporta-nelaimes-gadijumu-un-incidentu-izmeklesanas-birojs',
  'ieksejas-drosibas-birojs',
  'finansu-izlukosanas-dienests',
  'latvijas-zinatnes-padome',
  'parresoru-koordinacijas-centrs',
  'elektroniskie-sakari',
]);

/** The nine former republic cities: centres of national importance by the strategy "Latvija 2030". */
export const NATIONAL_CENTRES: ReadonlySet<string> = new Set([
  'riga',
  'daugavpils',
  'jelgava',
  'jekabpils',
  'jurmala',
  'liepaja',
  'rezekne',
  'valmiera',
  'ventspils',
  'jekabpils-novads-2021',
  'valmieras-novads',
]);

/** The 21 regional centres of "Latvija 2030", as ids of the municipality that holds them, without `-2021`. */
export const REGIONAL_CENTRES: ReadonlySet<string> = new Set([
  'aizkraukles-novads',
  'aluksnes-novads',
  'balvu-novads',
  'bauskas-novads',
  'cesu-novads',
  'dobeles-novads',
  'gulbenes-novads',
  'kraslavas-novads',
  'kuldigas-novads',
  'limbazu-novads',
  'livanu-novads',
  'ludzas-novads',
  'madonas-novads',
  'ogres-novads',
  'preilu-novads',
  'saldus-novads',
  'siguldas-novads',
  'smiltenes-novads',
  'talsu-novads',
  'tukuma-novads',
  'valkas-novads',
]);
