import { loadKnowledge, openExtraction } from '#lib/server/knowledge.ts';
import { describe, expect, it } from 'vitest';
import { makeFolder, putFiles } from './folders.ts';

const atlantis = {
  kind: 'states',
  origin: 'made up',
  licence: 'CC0-1.0',
  states: [{ code: 'XAA', name: 'Atlantis', adjectives: ['Atlantean'], people: ['Atlanteans'] }],
};

describe('loadKnowledge', () => {
  it('knows what ships with the program, in a folder that adds nothing', () => {
    const { knowledge, issues } = loadKnowledge(makeFolder());
    expect(issues).toEqual([]);
    expect(knowledge.gazetteer.actors.get('TUR')?.name).toBe('Turkey');
  });

  it('adds what the folder knows', () => {
    const folder = makeFolder({ 'gazetteers/states.json': JSON.stringify(atlantis) });
    const { knowledge, issues } = loadKnowledge(folder);
    expect(issues).toEqual([]);
    expect(knowledge.gazetteer.actors.get('XAA')?.name).toBe('Atlantis');
    expect(knowledge.gazetteer.actors.get('TUR')?.name).toBe('Turkey');
  });

  it('leaves out what is damaged or does not fit, and tells', () => {
    const folder = makeFolder({
      'gazetteers/states.json': '{ "kind": ',
      'lexicon/boilerplate.json': '{ "rules": [{ "name": "x", "reason": "no such reason" }] }',
    });
    const { knowledge, issues } = loadKnowledge(folder);
    expect(issues.map(({ code, at }) => [code, at])).toEqual([
      ['file-damaged', 'gazetteers/states.json'],
      ['knowledge-unfit', 'lexicon/boilerplate.json'],
    ]);
    expect(knowledge.gazetteer.actors.get('TUR')?.name).toBe('Turkey');
  });
});

describe('openExtraction', () => {
  it('has another version where the folder knows something else', () => {
    const folder = makeFolder();
    const before = openExtraction(folder).version;
    putFiles(folder, { 'gazetteers/states.json': JSON.stringify(atlantis) });
    expect(openExtraction(folder).version).not.toBe(before);
  });
});
