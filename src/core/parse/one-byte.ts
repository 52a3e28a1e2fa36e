/** Reads bytes of an encoding in which each is one character. */
export interface OneByte {
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
}

const known = (name: string, label = name): OneByte => {
  const decoder = new TextDecoder(label);
  return { name, decode: (bytes) => decoder.decode(bytes) };
};

/** An encoding that TextDecoder does not know, by its upper half. */
const listed = (name: string, upper: string): OneByte => ({
  name,
  decode: (bytes) => {
    // Control characters of Latin-1 stand for the upper half, which then is put in their place.
    const latin = new TextDecoder('utf-16le').decode(Uint16Array.from(bytes));
    return latin.replace(/[\u0080-\u00FF]/g, (sign) => upper.charAt(sign.charCodeAt(0) - 128));
  },
});

export const WINDOWS_1257 = known('Windows-1257', 'windows-1257');

const MAC_CENTRAL_EUROPEAN = listed(
  'Mac Central European',
  'ÄĀāÉĄÖÜáąČäčĆćéŹźĎíďĒēĖóėôöõúĚěü†°Ę£§•¶ß®©™ę¨≠ģĮįĪ≤≥īĶ∂∑łĻļĽľĹĺŅņŃ¬√ńŇ∆«»…\u00A0ňŐÕőŌ–—“”‘’÷◊ōŔŕŘ‹›řŖŗŠ‚„šŚśÁŤťÍŽžŪÓÔūŮÚůŰűŲųÝýķŻŁżĢˇ',
);
const IBM_775 = listed(
  'IBM 775',
  'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00AD±“¾¶§÷„°∙·¹³²■\u00A0',
);
const IBM_852 = listed(
  'IBM 852',
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00AD˝˛ˇ˘§÷¸°¨˙űŘř■\u00A0',
);

/** Encodings besides Windows-1257 that have letters of Latvian. */
export const OTHER_LATVIAN: readonly OneByte[] = [
  MAC_CENTRAL_EUROPEAN,
  IBM_775,
  IBM_852,
  known('ISO 8859-2', 'iso-8859-2'),
  known('ISO 8859-4', 'iso-8859-4'),
  known('ISO 8859-10', 'iso-8859-10'),
  known('ISO 8859-13', 'iso-8859-13'),
  known('ISO 8859-15', 'iso-8859-15'),
  known('Windows-1250', 'windows-1250'),
  known('Mac Roman', 'macintosh'),
];

/** Encodings of Russian, which people in Latvia write too. */
export const CYRILLIC: readonly OneByte[] = [
  known('Windows-1251', 'windows-1251'),
  known('KOI8-R', 'koi8-r'),
  known('KOI8-U', 'koi8-u'),
  known('IBM 866', 'ibm866'),
  known('ISO 8859-5', 'iso-8859-5'),
  known('Mac Cyrillic', 'x-mac-cyrillic'),
];
