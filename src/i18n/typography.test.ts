import { describe, expect, it } from 'vitest';
import { bound } from './typography.ts';

/** With `~` for the no-break space. */
const shown = (template: string): string => bound(template).replaceAll('\u00A0', '~');

describe('a line is not broken', () => {
  it('before a dash', () => {
    expect(shown('izceltā – mediāna, 0–100')).toBe('izceltā~– mediāna, 0–100');
  });

  it('between a number and what it counts', () => {
    expect(shown('{year}. gadā vērtētas {n} iestādes')).toBe('{year}.~gadā vērtētas {n}~iestādes');
    expect(shown('{n} – {level}. līmenī („{name}”)')).toBe('{n}~– {level}.~līmenī („{name}”)');
    expect(shown('{before}. un {now}. gadā: {values}')).toBe('{before}.~un {now}.~gadā: {values}');
    expect(shown('Par {years} gadu; {score} punkti')).toBe('Par {years}~gadu; {score}~punkti');
    expect(shown('{n} kB, {n} MB')).toBe('{n}~kB, {n}~MB');
  });

  it('between a preposition and its number', () => {
    expect(shown('{rank} vietā no {of}; {points} no 100 punktiem')).toBe(
      '{rank}~vietā no~{of}; {points} no~100~punktiem',
    );
    expect(shown('Rank {rank} of {of}')).toBe('Rank {rank}~of~{of}');
  });

  it('but is anywhere else: names are not bound to what comes after', () => {
    expect(shown('{names} ir pirmie no visiem')).toBe('{names} ir pirmie no visiem');
    expect(shown('no {lowest} līdz {highest}')).toBe('no {lowest} līdz {highest}');
  });
});
