/**
 * How wide a text can be at most, without a browser: on the server and in the browser the same, so
 * that nothing shifts. For each character the widest advance, in hundredths of an em, of DejaVu
 * Sans and Liberation Sans (the metrics of Arial) as Chromium draws them. DejaVu Sans is wider than the sans
 * fonts of the usual systems, so what fits by this table fits there too.
 */
import { px, type Px } from '../model/units.ts';

export type TextWeight = 'regular' | 'bold';

interface Block {
  readonly first: number;
  /** One number a code point, from `first` on. */
  readonly widths: string;
}

/** A code point outside the table: as wide as an emoji. */
const UNKNOWN = 137;

const REGULAR: readonly Block[] = [
  {
    first: 0x0020,
    widths: `
    32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64
    64 64 34 34 84 84 84 56 102 69 69 73 78 67 62 78 76 30 50 67 56 87 75 79
    67 79 73 67 62 74 69 99 69 67 69 40 34 40 84 56 50 62 64 55 64 62 36 64
    64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84
  `,
  },
  {
    first: 0x00a0,
    widths: `
    32 41 64 64 64 64 34 56 50 100 48 62 84 0 100 56 50 84 41 41 50 64 64 32
    50 41 48 62 97 97 97 62 69 69 69 69 69 69 100 73 67 67 67 67 30 30 30 30
    78 75 79 79 79 79 79 84 79 74 74 74 74 67 67 63 62 62 62 62 62 62 99 55
    62 62 62 62 28 28 28 28 62 64 62 62 62 62 62 84 62 64 64 64 64 60 64 60
    69 62 69 62 69 62 73 55 73 55 73 55 73 55 78 64 78 64 67 62 67 62 67 62
    67 62 67 62 78 64 78 64 78 64 78 64 76 64 92 70 30 28 30 28 30 28 30 28
    30 28 74 56 50 28 67 58 58 56 28 56 28 56 38 56 35 57 29 75 64 75 64 75
    64 82 75 64 79 62 79 62 79 62 107 103 73 42 73 42 73 42 67 53 67 53 67 53
    67 53 62 40 62 40 62 40 74 64 74 64 74 64 74 64 74 64 74 64 99 82 67 60
    67 69 53 69 53 69 53 36
  `,
  },
  {
    first: 0x0370,
    widths: `
    66 57 87 65 28 28 75 65 61 61 50 55 55 55 34 30 61 61 61 61 50 50 70 32
    79 88 41 61 82 61 86 83 34 69 69 56 69 67 69 76 79 30 67 69 87 75 65 79
    76 67 61 64 62 67 80 69 84 77 30 67 66 55 64 34 58 66 64 60 62 55 55 64
    62 34 59 60 64 56 56 62 69 64 59 64 61 58 66 58 72 84 34 58 62 58 84 66
    62 62 70 85 70 66 84 67 79 62 65 59 58 46 66 66 87 63 94 84 76 66 80 62
    69 61 77 63 70 62 62 54 67 64 55 28 79 62 62 61 64 70 87 66 64 71 70 71
  `,
  },
  {
    first: 0x0400,
    widths: `
    67 67 87 61 72 67 30 30 50 110 105 86 71 75 64 76 69 69 69 61 79 67 108 65
    75 75 71 76 87 76 79 76 67 73 62 64 87 69 78 69 107 110 84 89 69 72 108 73
    62 62 59 53 70 62 91 54 65 65 61 64 76 66 62 66 64 55 59 60 86 60 69 60
    92 95 71 79 59 55 85 61 62 62 63 53 55 53 28 28 28 91 90 66 61 65 60 66
  `,
  },
  {
    first: 0x2010,
    widths: `
    37 37 64 56 100 100 50 56 32 32 32 32 52 52 52 52 56 56 59 59 34 67 100 32
    28 28 0 0 0 0 0 20
  `,
  },
  {
    first: 0x2190,
    widths: `
    100 84 100 84 100 84
  `,
  },
];

const BOLD: readonly Block[] = [
  {
    first: 0x0020,
    widths: `
    35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70
    70 70 40 40 84 84 84 62 100 78 77 74 84 69 69 83 84 38 56 78 64 100 84 86
    74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 56 50 68 72 60 72 68 44 72
    72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84
  `,
  },
  {
    first: 0x00a0,
    widths: `
    35 46 70 70 64 70 37 56 50 100 57 65 84 0 100 56 50 84 44 44 50 74 64 38
    50 44 57 65 104 104 104 62 78 78 78 78 78 78 109 74 69 69 69 69 38 38 38 38
    84 84 86 86 86 86 86 84 86 82 82 82 82 73 74 72 68 68 68 68 68 68 105 60
    68 68 68 68 35 35 35 35 69 72 69 69 69 69 69 84 69 72 72 72 72 66 72 66
    78 68 78 68 78 68 74 60 74 60 74 60 74 60 84 72 84 72 69 68 69 68 69 68
    69 68 69 68 83 72 83 72 83 72 83 72 84 72 98 80 38 35 38 35 38 35 38 35
    38 35 79 69 56 35 78 67 67 64 35 64 35 64 48 64 56 65 38 84 72 84 72 84
    72 99 84 72 86 69 86 69 86 69 117 110 78 50 78 50 78 50 73 60 73 60 73 60
    73 60 69 48 69 48 69 48 82 72 82 72 82 72 82 72 82 72 82 72 111 93 73 66
    73 73 59 73 59 73 59 44
  `,
  },
  {
    first: 0x0370,
    widths: `
    70 57 103 84 31 31 84 71 61 61 50 60 55 55 40 38 61 61 61 61 45 50 80 38
    86 101 57 61 90 61 98 90 39 78 77 64 78 69 73 84 86 38 78 78 100 84 65 86
    84 74 61 69 69 73 86 78 85 86 38 73 69 56 72 39 68 69 72 69 69 56 60 72
    69 39 72 64 74 69 60 69 80 72 60 78 64 68 79 65 80 87 39 68 69 68 87 78
    66 67 75 99 75 80 87 75 86 69 74 60 69 50 71 66 92 63 110 84 84 72 93 75
    74 66 79 68 76 72 69 59 75 72 60 35 86 65 65 74 72 74 100 74 72 71 74 71
  `,
  },
  {
    first: 0x0400,
    widths: `
    69 69 89 64 74 73 38 38 56 116 113 88 82 84 78 84 78 77 77 64 90 69 123 72
    84 84 82 84 100 84 86 84 74 74 69 78 100 78 93 81 124 133 94 104 77 74 118 78
    68 70 64 53 81 68 100 59 71 71 68 74 82 70 69 70 72 60 58 66 100 65 75 69
    107 111 76 91 64 60 98 65 68 68 72 53 60 60 35 35 35 100 96 74 68 71 66 70
  `,
  },
  {
    first: 0x2010,
    widths: `
    42 42 70 56 100 100 50 56 38 38 38 38 66 66 66 66 56 56 64 64 34 67 100 35
    28 28 0 0 0 0 0 20
  `,
  },
  {
    first: 0x2190,
    widths: `
    100 84 100 84 100 84
  `,
  },
];

const TABLES: Record<TextWeight, ReadonlyMap<number, number>> = {
  regular: tableOf(REGULAR),
  bold: tableOf(BOLD),
};

/** Titles come back in every frame. */
const known: Record<TextWeight, Map<string, number>> = { regular: new Map(), bold: new Map() };
const MOST_KNOWN = 20_000; // texts

/** Upper bound of the drawn width of one line. */
export function textWidth(text: string, fontSize: number, weight: TextWeight = 'regular'): Px {
  const widths = known[weight];
  let hundredths = widths.get(text);
  if (hundredths === undefined) {
    hundredths = measure(text, TABLES[weight]);
    if (widths.size >= MOST_KNOWN) widths.clear();
    widths.set(text, hundredths);
  }
  return px((hundredths * fontSize) / 100);
}

export interface FittedText {
  readonly text: string;
  readonly width: Px;
}

/** The text, then its first words and an ellipsis, with ever fewer words, down to `fewest` characters. */
export function shortenings(
  text: string,
  fontSize: number,
  weight: TextWeight,
  fewest: number,
): readonly FittedText[] {
  const texts = [text];
  for (let cut = text.lastIndexOf(' '); cut >= fewest; cut = text.lastIndexOf(' ', cut - 1))
    texts.push(`${text.slice(0, cut).replace(/[\s,;:–—-]+$/, '')}…`);
  return texts.map((one) => ({ text: one, width: textWidth(one, fontSize, weight) }));
}

function measure(text: string, table: ReadonlyMap<number, number>): number {
  let hundredths = 0;
  for (const character of text) hundredths += table.get(character.codePointAt(0) ?? 0) ?? UNKNOWN;
  return hundredths;
}

function tableOf(blocks: readonly Block[]): ReadonlyMap<number, number> {
  return new Map(
    blocks.flatMap(({ first, widths }) =>
      widths
        .trim()
        .split(/\s+/)
        .map((width, i): [number, number] => [first + i, Number(width)]),
    ),
  );
}
