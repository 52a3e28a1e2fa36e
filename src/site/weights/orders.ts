/** What the ranking by one's own weights can be sorted by. */
export const ORDERS = ['own', 'official', 'move'] as const;
export type Order = (typeof ORDERS)[number];
