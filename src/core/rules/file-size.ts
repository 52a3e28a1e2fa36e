import { LIMITS } from '../parse/limits.ts';
import type { Rule } from './rule.ts';

const MIB = 2 ** 20;

export const fileSize: Rule = {
  id: 'file-size',
  scope: 'file',
  severity: 'blocker',
  checks: {
    lv: `Neviens fails nav lielāks par ${LIMITS.fileBytes / MIB} MiB.`,
    en: `No file is larger than ${LIMITS.fileBytes / MIB} MiB.`,
  },
  remedy: {
    lv: 'Pārbaudiet, vai tas ir īstais fails; miljons atbilžu tik daudz vietas neaizņem.',
    en: 'See whether this is the right file; a million answers take less.',
  },
  *check({ files }) {
    for (const [file, { unread }] of files) {
      if (unread !== 'large') continue;
      yield {
        file,
        subject: file,
        expected: { lv: `ne vairāk kā ${LIMITS.fileBytes} baitu`, en: `at most ${LIMITS.fileBytes} bytes` },
        message: { lv: 'Fails ir pārāk liels un nav lasīts.', en: 'The file is too large and was not read.' },
      };
    }
  },
};
