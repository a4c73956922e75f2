/** Milliseconds since 1970-01-01T00:00:00Z. May be fractional while zooming, whole where it is stored. */
export type Ms = number & { readonly unit: 'ms' };

/** CSS pixels. */
export type Px = number & { readonly unit: 'px' };

export const ms = (value: number): Ms => value as Ms;
export const px = (value: number): Px => value as Px;

export const MINUTE = ms(60_000);
export const HOUR = ms(3_600_000);
export const DAY = ms(86_400_000);
