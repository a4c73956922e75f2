import { describe, expect, test } from 'vitest';
import { judgeHeader } from '#lib/extract/article/header.ts';
import { detectLanguage } from '#lib/extract/article/language.ts';

describe('lines above an article', () => {
  const known = { title: 'Peru recalls envoy', byline: 'Luis Ortega, Ana Quispe' };
  test.each([
    ['Peru Recalls Envoy', true],
    ['By Luis Ortega and Ana Quispe', true],
    ['Ana Quispe', true],
    ['Published: 10:48, Tue, Nov 19, 2019', true],
    ['Updated Nov 19, 6:55 AM; Posted Nov 19, 6:51 AM', true],
    ['2 May 2014', true],
    ['By Friday the envoys had left.', false],
    ['In May 2014 the envoys left.', false],
    ['1914', false],
    ['—', false],
    ['Peru recalls envoy from Chile', false],
  ])('%s: %s', (line, isHeader) => {
    expect(judgeHeader([line], known)).toEqual([isHeader]);
  });

  test('a name far down is not the byline', () => {
    const lines = [...Array.from({ length: 12 }, () => 'The envoys left.'), 'Ana Quispe'];
    expect(judgeHeader(lines, known).at(-1)).toBe(false);
  });
});

describe('detectLanguage', () => {
  test.each([
    ['en', 'The foreign ministry said on Friday that its ambassador would return to the capital.'],
    ['es', 'El ministerio de Exteriores dijo el viernes que su embajador volvería a la capital.'],
    [
      'de',
      'Das Außenministerium erklärte am Freitag, der Botschafter werde in die Hauptstadt zurückkehren.',
    ],
    ['ru', 'Министерство иностранных дел заявило в пятницу, что посол вернётся в столицу.'],
    ['tr', 'Dışişleri Bakanlığı cuma günü büyükelçinin başkente döneceğini açıkladı.'],
    ['ar', 'قالت وزارة الخارجية يوم الجمعة إن سفيرها سيعود إلى العاصمة في الأسبوع المقبل.'],
    [null, 'Arica, 2014'],
    [null, ''],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
