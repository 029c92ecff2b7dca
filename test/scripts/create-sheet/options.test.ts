import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/create-sheet/options.ts';

const ADMIN = ['--admin', 'a@dangbo.example'];
const SERVICE = ['--service-account', 'functions@kehoach.example'];

describe('the options of a new sheet', () => {
  it('take several admins and a plan', () => {
    expect(readOptions([...ADMIN, '--admin', 'b@dangbo.example', ...SERVICE, '--plan', 'p.json'])).toEqual({
      admins: ['a@dangbo.example', 'b@dangbo.example'],
      serviceAccount: 'functions@kehoach.example',
      plan: 'p.json',
      standIn: null,
    });
  });

  it.each([
    { name: 'nobody who may use the menu', args: [...SERVICE, '--example'], says: '--admin is missing' },
    { name: 'no service account', args: [...ADMIN, '--example'], says: '--service-account is missing' },
    {
      name: 'two addresses in one',
      args: ['--admin', 'a@x.example, b@x.example', ...SERVICE, '--example'],
      says: 'is not one mail address',
    },
    { name: 'neither example nor plan', args: [...ADMIN, ...SERVICE], says: 'Give one of' },
    {
      name: 'example and plan at once',
      args: [...ADMIN, ...SERVICE, '--example', '--plan', 'p.json'],
      says: 'Give one of',
    },
    {
      name: 'a stand-in without its token',
      args: [...ADMIN, ...SERVICE, '--example', '--root', 'http://127.0.0.1:4600'],
      says: '--root and --token go together',
    },
  ])('refuse $name', ({ args, says }) => {
    expect(() => readOptions(args)).toThrow(says);
  });
});
