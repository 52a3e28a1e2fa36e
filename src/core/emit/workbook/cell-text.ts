/** More characters than this Excel takes for a damaged file. */
const MOST = 32_767;

const CUT = ' … [saīsināts, viss teksts ir CSV failā / cut, the whole text is in the CSV]';

/** A text as it stands in a cell of a workbook: whole, or, where Excel has no room for it, cut with a word about it. */
export const cellText = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, MOST - CUT.length).replace(/[\uD800-\uDBFF]$/, '')}${CUT}`;
