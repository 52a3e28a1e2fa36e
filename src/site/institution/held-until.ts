/**
 * Of several dated rows of one thing the one that stood at the end of a span, that day included; of a year without a day the
 * first that it may have been.
 * @param rows earliest first
 * @returns undefined where all had ended before
 */
export const heldUntil = <Row extends { readonly valid_to: string | null }>(
  rows: readonly Row[],
  end: string,
): Row | undefined => rows.find((row) => row.valid_to === null || row.valid_to >= end);
