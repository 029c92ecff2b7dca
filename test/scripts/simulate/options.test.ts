import { describe, expect, test } from 'vitest';
import { readOptions } from '../../../scripts/simulate/options.ts';

describe('the options of npm run simulate', () => {
  test('are two years of six units and the seed that was drawn', () => {
    expect(readOptions([], 42)).toEqual({ weeks: 104, units: 6, seed: 42 });
    expect(readOptions(['--weeks', '5', '--seed', '7', '--units', '61'], 42)).toEqual({
      weeks: 5,
      units: 61,
      seed: 7,
    });
  });

  test.each([
    { name: 'no week', args: ['--weeks', '0'], says: '--weeks must be a whole number from 1 to 520' },
    { name: 'half a unit', args: ['--units', '2.5'], says: '--units must be a whole number' },
    { name: 'a seed that is a word', args: ['--seed', 'x'], says: 'not "x"' },
  ])('refuse $name', ({ args, says }) => {
    expect(() => readOptions(args, 1)).toThrow(says);
  });
});
