/** How each part of something is made; a part may ask for others. */
export type Makers<Whole> = { readonly [Part in keyof Whole]: (own: Whole) => Whole[Part] };

/** A whole whose parts are made when somebody asks for them, and each once. */
export function whenAsked<Whole extends object>(makers: Makers<Whole>): Whole {
  const whole = {} as Whole;
  for (const part of Object.keys(makers) as (keyof Whole & string)[])
    Object.defineProperty(whole, part, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[part](whole);
        Object.defineProperty(whole, part, { value, enumerable: true });
        return value;
      },
    });
  return whole;
}
