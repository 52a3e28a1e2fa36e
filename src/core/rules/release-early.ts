import type { Rule } from './rule.ts';

export const releaseEarly: Rule = {
  id: 'release-early',
  scope: 'plausibility',
  severity: 'warning',
  checks: {
    lv: 'Datu versiju saraksta diena nav agrāka par pirmā mērījuma datu saņemšanu.',
    en: 'No day in the list of releases is earlier than the receipt of the first edition.',
  },
  remedy: { lv: 'Pārbaudiet datumu vai svītrojiet rindu.', en: 'Check the date, or take the row away.' },
  *check({ dataset }) {
    const received = dataset.editions.map(({ info }) => info.received).filter((date) => date !== '');
    const since = received.sort()[0] ?? '';
    for (const { date, place } of dataset.releases) {
      if (date >= since) continue;
      yield {
        ...place,
        column: 'date',
        subject: date,
        found: date,
        expected: { lv: `${since} vai vēlāk`, en: `${since} or later` },
        message: {
          lv: `Dienā ${date} vēl nebija ko publicēt, un datu versijas numuru šī rinda nemaina.`,
          en: `There was nothing to publish on ${date} yet, and the row changes no number of a release.`,
        },
      };
    }
  },
};
