/** The configuration of a playbook, `playbook.yaml`: the same schema serves loading, the editor and the reference. */
import { z } from 'zod';
import { adoptionSchema } from './adoption-config.ts';
import { formSchema } from './form-config.ts';
import { AREAS } from './area.ts';
import { calendarsSchema } from './calendars-config.ts';
import { date, duration, id, label, namedLink, prose, ref } from './fields.ts';
import { footSchema, logoSchema, noticeSchema, themeSchema } from './look-config.ts';
import { linksSchema } from './links-config.ts';
import { rulesSchema } from './rules-config.ts';
import { suppressionsSchema } from './suppressions-config.ts';
import { reportsSchema } from './reports-config.ts';
import { AUDIENCES, VISIBILITIES } from './standing.ts';
import { sourcesSchema } from './sources-config.ts';
import { tagsSchema } from './tags-config.ts';

export const limitsSchema = z.strictObject({
  fileBytes: z.number().int().positive().default(1_048_576).describe('The size of one text file.'),
  assetBytes: z.number().int().positive().default(5_242_880).describe('The size of one image or document.'),
  files: z.number().int().positive().default(20_000).describe('How many files the content folder may hold.'),
  nesting: z.number().int().positive().default(32).describe('How deep YAML may nest.'),
  aliases: z.number().int().nonnegative().default(100).describe('How often YAML aliases may be expanded in one file.'),
});

const pathSchema = z.strictObject({
  audience: z.enum(AUDIENCES).describe('Who this way is for.'),
  label: label().describe('How they are addressed, such as *I am new here*.'),
  question: prose({ max: 160 }).describe('What they come with.'),
  links: z
    .array(z.union([ref(), namedLink()]))
    .min(1)
    .max(6)
    .describe(
      'Where to send them, the first step first: an entry, or a page with the words for it, such as `./roadmap/`.',
    ),
});

const homeSchema = z.strictObject({
  tagline: prose({ max: 160 })
    .optional()
    .describe('The heading of the home page; without one, the name of the playbook.'),
  paths: z
    .array(pathSchema)
    .default([])
    .describe('A way in for each audience; one that is not written is made from who entries are for.'),
});

/** Its names are held against the areas and kinds by the rule `config/navigation`, which can say what was meant. */
const doorSchema = z.strictObject({
  area: z
    .string()
    .optional()
    .meta({ examples: [...AREAS] })
    .describe('The area whose door it is.'),
  id: id().optional().describe('In place of an area: the name of a group of your own, and the end of its address.'),
  label: label().optional().describe('What it is called, such as *Careers*.'),
  summary: prose({ max: 280 }).optional().describe('One sentence for its page.'),
  kinds: z
    .array(z.string())
    .min(1, { error: 'the folder of a kind, such as `teams`' })
    .optional()
    .describe('What it leads to, by folder and in order; an area leads to its own kinds where this is left out.'),
});

const kindLabelSchema = z.strictObject({
  one: label().describe('One of them, such as *Squad*.'),
  many: label().describe('All of them, such as *Squads*.'),
});

const LANGUAGE_TAG = 'a language tag, such as `en` or `de-CH`';

/** Whether it names a language as HTML and dates take it: `de-CH`. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

const hoursAWeek = () => z.number().positive().max(40, { error: 'at most 40 hours a week' });

const meetingLoadSchema = z.strictObject({
  default: hoursAWeek().optional().describe('Hours a week that the rituals of any one role may take.'),
  roles: z
    .record(z.string(), hoursAWeek())
    .default({})
    .describe('Hours a week for single roles, by their id, where another limit is right for them.'),
});

const share = (of: string) =>
  z
    .number()
    .min(0, { error: 'per cent of a cycle, 0 or more' })
    .max(100, { error: 'at most 100 per cent' })
    .default(0)
    .describe(`Per cent of a cycle that is kept for ${of}.`);

const capacitySchema = z
  .strictObject({
    refactoring: share('refactoring'),
    testing: share('tests'),
    modernisation: share('modernisation'),
  })
  .refine(({ refactoring, testing, modernisation }) => refactoring + testing + modernisation <= 100, {
    error: 'shares that add up to at most 100 per cent',
  });

const answersSchema = z.strictObject({
  answerWithin: duration()
    .default('P14D')
    .describe('How long feedback may wait for an answer; then `check` warns, and `/asked/` marks it.'),
  overdueAfter: duration().default('P30D').describe('How long it may wait at most; then `check` reports an error.'),
  smallestGroup: z
    .number()
    .int()
    .min(2, { error: 'at least 2 people: one person is no group' })
    .default(5)
    .describe('The smallest group that feedback may name. What fewer people said could be traced to one of them.'),
});

const weight = (of: string) =>
  z
    .number()
    .min(0, { error: 'a weight of 0 or more' })
    .max(100, { error: 'at most 100' })
    .default(1)
    .describe(`How much ${of} counts in the score of a debt item, beside the other two.`);

const debtSchema = z.strictObject({
  weights: z
    .strictObject({ risk: weight('risk'), cost: weight('cost'), customerImpact: weight('customer impact') })
    .refine(({ risk, cost, customerImpact }) => risk + cost + customerImpact > 0, {
      error: 'at least one weight above 0',
    })
    .prefault({})
    .describe('What the score of a debt item is made of. The balance sheet shows it.'),
  personDaysPerCycle: z
    .number()
    .positive({ error: 'person-days, more than 0' })
    .optional()
    .describe('How many person-days the organisation has in a quarter: what the shares of `capacity` are shares of.'),
});

const tableSchema = z.strictObject({
  owner: ref('team', 'role').optional().describe('Who owns the entries whose rows name no owner.'),
  reviewed: date().optional().describe('When the whole table was last read and found right, such as `2026-04-01`.'),
  reviewEvery: duration().optional().describe('How long such a review lasts, such as `P3M`.'),
  visibility: z.enum(VISIBILITIES).optional().describe('Who may see the entries whose rows do not say it.'),
});

export const configSchema = z.strictObject({
  name: label().describe('The name of the playbook; it stands in the header and in every title.'),
  description: prose({ max: 280 }).describe('One sentence for the home page and for search engines.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, { error: LANGUAGE_TAG, abort: true })
    .refine(isLanguageTag, { error: LANGUAGE_TAG })
    .default('en')
    .describe(
      'The language of the text, such as `de-CH`. What Waymark says around it is in the same language where it has words for it (`en`, `de`), and in English otherwise. Messages of `check` are always in English.',
    ),
  today: date()
    .optional()
    .describe(
      'The day to take for today, such as `2026-11-26`: the site then shows the playbook as of that day. Leave it out to follow the calendar.',
    ),
  site: z
    .url({ protocol: /^https?$/, error: 'an address, such as `https://playbook.example.org`' })
    .optional()
    .describe('The address where the site is served; needed for absolute links only.'),
  base: z
    .string()
    .regex(/^\/([^\s?#]*\/)?$/, { error: 'a path that begins and ends with `/`, such as `/playbook/`' })
    .default('/')
    .describe('The path below that address. Pages work at any path; only the 404 page needs it.'),
  repository: z
    .strictObject({
      url: z
        .url({ protocol: /^https?$/, error: 'an address, such as `https://github.com/example/playbook`' })
        .describe('The repository, as a browser shows it.'),
      host: z
        .enum(['github', 'gitlab', 'gitea', 'forgejo', 'bitbucket', 'azure-devops'])
        .optional()
        .describe('What serves it, where the address does not say.'),
      branch: z.string().min(1).default('main').describe('The branch that edits start from.'),
      folder: z.string().default('content').describe('The content folder inside the repository.'),
    })
    .optional()
    .describe('Where links lead by which readers change a file, write a new one, or report what is wrong.'),
  logo: logoSchema.optional().describe('An image in the content folder, shown beside the name.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour of six hexadecimal digits, such as `#0b6e4f`' })
    .default('#0b6e4f')
    .describe('The one colour of the site, in light; the dark theme derives its own.'),
  accentDark: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour of six hexadecimal digits, such as `#5fd3a6`' })
    .optional()
    .describe('The accent in the dark theme, to replace the derived one.'),
  theme: themeSchema.prefault({}).describe('The icon, fonts and stylesheets of your own.'),
  notice: noticeSchema.optional().describe('A bar at the top of every page, until a day.'),
  foot: footSchema.prefault({}).describe('What stands at the foot of every page.'),
  navigation: z
    .array(z.union([z.string(), doorSchema]))
    .default([])
    .describe(
      'The doors in the masthead, at most eight, in order: an area by its name, or an item that renames it, gives it other kinds, or makes a group of your own. What no door leads to stands at the foot. None means every area.',
    ),
  labels: z
    .record(z.string(), kindLabelSchema)
    .default({})
    .describe('What kinds of content are called here, such as `team: { one: Squad, many: Squads }`.'),
  home: homeSchema.prefault({}).describe('The home page.'),
  ownership: z
    .strictObject({
      systemsPerTeam: z.number().int().positive().default(8).describe('How many systems one team can own well.'),
    })
    .prefault({})
    .describe('How much one team may own.'),
  meetingLoad: meetingLoadSchema
    .prefault({})
    .describe('How many hours a week the rituals of one role may take; without a limit, none is checked.'),
  capacity: capacitySchema
    .optional()
    .describe(
      'How much of a cycle is kept for the health of what there is, in per cent, such as `{ refactoring: 10, testing: 5, modernisation: 5 }`. The page of each quarter shows it.',
    ),
  reports: reportsSchema.prefault({}).describe('Who hears that something on a page is wrong.'),
  feedback: answersSchema.prefault({}).describe('How soon feedback is answered, and which groups it may name.'),
  debt: debtSchema.prefault({}).describe('How debt items are ranked, and how many days there are to pay them.'),
  form: formSchema
    .optional()
    .describe('Switches on the form at `/admin/`, in which people edit without git; `form: {}` is enough.'),
  calendars: calendarsSchema.describe('The calendars that readers subscribe to.'),
  owners: z
    .record(z.string(), ref('team', 'role'))
    .default({})
    .describe('Who owns the entries of a folder that name no owner themselves, such as `decisions: team/platform`.'),
  tables: z
    .record(z.string(), tableSchema)
    .default({})
    .describe(
      'What the rows of a table leave out, said once: by the path of the table, such as `risks/checkout.csv: { owner: team/checkout, reviewed: 2026-04-01 }`, or by the folder of all tables of a kind.',
    ),
  sources: sourcesSchema,
  tags: tagsSchema,
  rules: rulesSchema.describe(
    'The severity of rules and warnings, by id, such as `entry/review-overdue: error`, or by folder, such as `entry/review-overdue: { terms/: off, elsewhere: error }`. Errors met while reading always count; `npx waymark explain` tells which.',
  ),
  adoption: adoptionSchema.prefault({}).describe('How far the playbook has come from the example that it began with.'),
  suppressions: suppressionsSchema.describe(
    'Findings that whole files and folders may have until a day, each with its reason. In one place, a comment does it: `# waymark-ignore entry/review-overdue: …`.',
  ),
  links: linksSchema.describe('How `npx waymark links` asks for addresses outside of the playbook.'),
  limits: limitsSchema.prefault({}).describe('Bounds on what is read.'),
});

export type Config = z.output<typeof configSchema>;
export type Limits = z.output<typeof limitsSchema>;
