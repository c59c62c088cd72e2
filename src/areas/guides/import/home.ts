/** Pages that greet: what they say in fields becomes text. */
import { isRecord } from '#model/is-record.ts';
import { textOf } from './fields.ts';
import { asText } from './guide-file.ts';
import { block, directives } from './text/containers.ts';

/** The greeting of a home page of VitePress or a splash page of Starlight, as Markdown; empty where there is none. */
export function homeText(data: Readonly<Record<string, unknown>>): string {
  const hero = isRecord(data.hero) ? data.hero : {};
  const lines = ['name', 'text', 'title', 'tagline']
    .flatMap((name) => textOf(hero[name]) ?? [])
    .map((text) => text.replace(/<br\s*\/?>/gi, ' '));
  const [name, ...said] = lines;
  const actions = listOf(hero.actions).flatMap((action) => {
    const [text, link] = [textOf(action.text), textOf(action.link)];
    return text === undefined ? [] : [link === undefined ? `- ${text}` : `- [${asText(text)}](${address(link)})`];
  });
  const features = listOf(data.features).flatMap((feature) => {
    const title = textOf(feature.title);
    const link = textOf(feature.link);
    const more = textOf(feature.linkText);
    const details = textOf(feature.details) ?? '';
    const text = [details, more === undefined ? '' : link === undefined ? more : `[${more}](${address(link)})`]
      .filter((each) => each !== '')
      .join('\n\n');
    return title === undefined
      ? text === ''
        ? []
        : [block('card', 'More', text)]
      : [
          block(
            'card',
            title,
            text,
            link === undefined || more !== undefined ? '' : `{href="${link.replaceAll('"', '%22')}"}`,
          ),
        ];
  });
  return [
    name === undefined ? '' : said.length === 0 ? name : `**${name}**`,
    ...said,
    actions.join('\n'),
    features.length === 0 ? '' : directives(block('cards', '', features.join('\n'))),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isRecord) : [];
}

function address(link: string): string {
  return /[\s()<>]/.test(link) ? `<${link.replace(/[<>]/g, '')}>` : link;
}
