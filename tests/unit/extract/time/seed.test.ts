import { describe, expect, it } from 'vitest';
import { timesStage } from '#lib/extract/time/stage.ts';
import { read } from './read-times.ts';

describe('the first article’s sentences, told of other states', () => {
  it('dates the report by its weekday and the deed by its month', () => {
    expect(
      read(
        "Ankara will not forget Greece's role, the minister said in an interview with “Die Woche,” a magazine, the agency reported Thursday. The moment of truth came when Greece downed a Turkish drone in March last year.",
        '2016-02-04',
      ),
    ).toEqual(['Thursday | 2016-02-04 | 2016-02-04', 'March last year | 2015-03 | 2015-03']);
  });
});

describe('timesStage', () => {
  it('has the name that the pipeline lists', () => {
    expect(timesStage.name).toBe('times');
  });
});
