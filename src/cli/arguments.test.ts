/** What a command makes of what was typed. */
import { describe, expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import { defineCommand } from './command.ts';
import { EXIT } from '#model/command.ts';

const build = defineCommand({
  about: 'Build the site.',
  parameters: ['<kind>', '[id]'],
  options: {
    content: { value: '<folder>', about: 'The content folder.', fallback: 'content' },
    title: { value: '<text>', about: 'The title.' },
    force: { about: 'Build everything anew.' },
  },
  run: () => Promise.resolve(EXIT.clean),
});

const nothing = { kind: 'term', id: undefined, content: 'content', title: undefined, force: false };

describe('takes', () => {
  test.each([
    ['term', {}],
    ['term runbook', { id: 'runbook' }],
    ['--force term', { force: true }],
    ['term --content docs', { content: 'docs' }],
    ['term --content=docs', { content: 'docs' }],
    ['term --title 007', { title: '007' }],
    ['term --title=--', { title: '--' }],
    ['term -- --title', { id: '--title' }],
  ])('waymark build %s', (typed, expected) => {
    expect(parseArguments('build', build, typed.split(' '))).toEqual({ ...nothing, ...expected });
  });
});

const extract = defineCommand({
  about: 'Take what ladders share into a set.',
  parameters: ['<ladders...>'],
  options: { to: { value: '<set>', about: 'The set.' } },
  run: () => Promise.resolve(EXIT.clean),
});

describe('takes any number', () => {
  test.each([
    ['management', ['management']],
    ['management --to everyone individual-contributor', ['management', 'individual-contributor']],
  ])('waymark ladder extract %s', (typed, ladders) => {
    expect(parseArguments('ladder extract', extract, typed.split(' '))).toMatchObject({ ladders });
  });

  test('and at least one', () => {
    expect(() => parseArguments('ladder extract', extract, [])).toThrow('Missing `<ladders...>`');
  });
});

describe('refuses', () => {
  test.each([
    ['', 'Missing `<kind>`', 'Write `waymark build <kind> [id]`.'],
    [
      'term runbook toil',
      'Unexpected `toil`, expected no more than `<kind> [id]`',
      '`waymark build --help` lists what it takes.',
    ],
    ['term --contnet docs', 'Unexpected option `--contnet`', 'Did you mean `--content`?'],
    ['term -x', 'Unexpected option `-x`', '`waymark build --help` lists what it takes.'],
    ['term --title', 'Missing value of `--title`, expected `--title <text>`', undefined],
    ['term --content=', 'Missing value of `--content`, expected `--content <folder>`', undefined],
    ['term --force=yes', 'Unexpected value `yes` of `--force`, expected `--force` alone', undefined],
    ['term --title A --title B', 'Unexpected second `--title`, expected it once', undefined],
    ['term --constructor', 'Unexpected option `--constructor`', '`waymark build --help` lists what it takes.'],
  ])('waymark build %s', (typed, message, hint) => {
    const parse = () =>
      parseArguments(
        'build',
        build,
        typed.split(' ').filter((word) => word !== ''),
      );
    expect(parse).toThrow(expect.objectContaining({ message, hint }));
  });
});
