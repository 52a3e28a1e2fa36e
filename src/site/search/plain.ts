/** Letters without their diacritics: `Ģertrūde` → `Gertrude`. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
