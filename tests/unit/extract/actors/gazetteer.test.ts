import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/lib/text/read-document.ts';
import { compileGazetteer } from '../../../../src/lib/extract/actors/gazetteer.ts';
import { KIND } from '../../../../src/lib/extract/actors/entry.ts';
import { files, gazetteer } from './gazetteer-files.ts';

const EDTF_TERM = /^(?:\d{4}(?:-\d\d(?:-\d\d)?)?)\/(?:\.\.|\d{4}(?:-\d\d(?:-\d\d)?)?)$/;

const find = (text: string, kinds: number) => {
  const { tokens } = readDocument(text);
  return gazetteer.find(tokens, 0, tokens.length, kinds);
};

describe('gazetteer', () => {
  test('every file says where it comes from and on what terms', () => {
    for (const file of files) {
      expect(file.origin, file.kind).toMatch(/\w/);
      expect(file.licence, file.kind).toMatch(/\w/);
    }
  });

  test('codes are unique, and those of states have three letters', () => {
    const codes = files.flatMap((file) => {
      if (file.kind === 'states') return file.states.map(({ code }) => code);
      if (file.kind === 'organisations') return file.organisations.map(({ code }) => code);
      return file.kind === 'armed-groups' ? file.groups.map(({ code }) => code) : [];
    });
    expect(new Set(codes).size).toBe(codes.length);
    for (const file of files)
      if (file.kind === 'states')
        for (const { code } of file.states) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  test('terms of office are EDTF intervals in order, of known actors', () => {
    for (const file of files) {
      if (file.kind !== 'people') continue;
      for (const { name, code, offices } of file.people) {
        expect(gazetteer.actors.has(code), name).toBe(true);
        for (const { term } of offices) {
          expect(term, name).toMatch(EDTF_TERM);
          const [from = '', to = ''] = term.split('/');
          if (to !== '..')
            expect(from <= to || to.startsWith(from.slice(0, 4)), `${name} ${term}`).toBe(true);
        }
      }
    }
  });

  test('the longest name wins', () => {
    expect(find('South Sudan', KIND.state)?.entries[0]?.codes).toEqual(['SSD']);
    expect(find('Guinea-Bissau', KIND.state)?.entries[0]?.codes).toEqual(['GNB']);
    expect(find('Papua New Guinea', KIND.state)?.end).toBe(3);
  });

  test('accents do not matter, capitals do', () => {
    expect(find('Türkiye', KIND.state)?.entries[0]?.codes).toEqual(['TUR']);
    expect(find('Elysee', KIND.seat)).not.toBeNull();
    expect(find('turkey', KIND.state)).toBeNull();
    expect(find('us', KIND.state)).toBeNull();
    expect(find('US', KIND.state)?.entries[0]?.codes).toEqual(['USA']);
    expect(find('TURKEY', KIND.state)?.entries[0]?.codes).toEqual(['TUR']);
  });

  test('without any file nothing is known, and nothing breaks', () => {
    const { tokens } = readDocument('Russia');
    expect(compileGazetteer([]).find(tokens, 0, 1, ~0)).toBeNull();
  });
});
