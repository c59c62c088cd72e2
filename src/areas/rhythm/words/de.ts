/** Rhythm: what its pages say, in German. Not reviewed by a native speaker yet. */
import { Temporal } from 'temporal-polyfill';
import type { Translation } from '#words/define-words.ts';
import { countedInGerman, german } from '#words/german.ts';
import { calendarsInGerman } from './calendars-in-german.ts';
import type { en } from './en.ts';
import { rhythmInGerman } from './rhythm-in-german.ts';

export const de: Translation<typeof en> = {
  kinds: {
    ritual: {
      one: 'Ritual',
      many: 'Rituale',
      purpose: 'Der Rhythmus der Organisation: wer sich wann wozu trifft und wann damit Schluss ist.',
    },
  },
  categories: {
    sync: 'Abstimmung',
    planning: 'Planung',
    review: 'Review',
    retrospective: 'Retrospektive',
    learning: 'Lernen',
    mentoring: 'Mentoring',
    calibration: 'Kalibrierung',
  },
  modes: {
    sync: 'Gemeinsam, zur selben Zeit',
    async: 'Schriftlich, jede und jeder zur eigenen Zeit',
    hybrid: 'Teils gemeinsam, teils schriftlich',
  },
  parts: {
    facilitator: 'Moderation',
    decider: 'Entscheidung',
    required: 'Nimmt teil',
    optional: 'Kann teilnehmen',
    informed: 'Wird informiert',
  },
  agendaModes: { inform: 'Informieren', discuss: 'Diskutieren', decide: 'Entscheiden', practise: 'Üben' },
  cadence: {
    rhythm: rhythmInGerman,
    within: (duration) => `Spätestens ${german.duration(duration)} danach`,
    withinOfAnEvent: (duration) => `Spätestens ${german.duration(duration)} nach einem Ereignis`,
    withinOfTheEvent: (duration) => `Spätestens ${german.duration(duration)} nach dem Ereignis`,
    from: (clock, duration) => `ab ${clock}, ${german.duration(duration)} lang`,
    until: (day) => `bis ${german.day(day)}`,
    times: timesInWords,
    moved: (from, to, clock) => `${from} auf ${to}, ${clock}`,
    next: 'Nächster Termin',
    countedFrom: 'Auslöser',
    facts: {
      time: 'Uhrzeit',
      takes: 'Dauer',
      how: 'Form',
      category: 'Kategorie',
      begins: 'Beginnt',
      ends: 'Endet',
      notOn: 'Entfällt am',
      moved: 'Verschoben',
    },
  },
  ritual: {
    sections: {
      participants: 'Wer teilnimmt',
      surroundings: 'Davor und danach',
      agenda: 'Agenda',
      norms: 'Woran wir uns halten',
      signs: 'Woran man es erkennt',
      end: 'Wann Schluss ist',
      alternative: 'Ohne Treffen',
    },
    purpose: 'Zweck:',
    before: 'Was vorher da sein muss',
    after: 'Was danach da ist',
    looksAt: 'Im Blick: {entries}.',
    onSheets: 'Alles zu {quarter} steht auf zwei Blättern.',
    itWorks: 'Zeichen, dass es wirkt',
    itGoesWrong: 'So geht es schief',
    endIt: () => 'Was nichts mehr bringt, nimmt anderem die Zeit. Beende es mit Dank, wenn:',
    noParts: 'Die beteiligten Rollen werden hier nicht gezeigt.',
    tools: {
      card: 'Moderationskarte',
      agenda: 'Agenda als Markdown',
      copyAgenda: 'Agenda kopieren',
    },
    copying: { copied: 'Kopiert', notCopied: 'Nicht kopiert: Speichere stattdessen das Markdown' },
  },
  card: {
    title: (ritual) => `Moderationskarte: ${ritual}`,
    name: 'Moderationskarte',
    when: 'Wann',
    agenda: 'Agenda',
    before: 'Vorher',
    leaveWith: 'Am Ende haben wir',
    holdTo: 'Wir halten uns daran',
    works: 'Es wirkt, wenn',
    beware: 'Warnzeichen',
  },
  preRead: {
    title: (ritual) => `Nächstes Treffen: ${ritual}`,
    name: 'Nächstes Treffen',
    description: (ritual) =>
      `Zur Vorbereitung auf ${ritual}: die Agenda und was die Register zu jedem Punkt zu sagen haben.`,
    asOf: 'Stand {today}',
    sinceLast: 'Seit dem letzten Mal, {day}',
    sinceDay: 'Seit {day}',
    agenda: 'Agenda',
    nothingOn: 'Nichts zu zeigen: {lists}',
    open: 'Vor dem nächsten Treffen lesen',
  },
  agenda: {
    planned: (minutes) => countedInGerman(minutes, 'Minute', 'Minuten'),
    plannedOf: (minutes, available, spare) => `${minutes} von ${available} Minuten verplant, ${spare} übrig`,
    minutes: (minutes) => `${minutes} Min.`,
    from: 'Von',
    run: 'Durch die Agenda führen',
    back: 'Zurück',
    next: 'Weiter',
    beginAgain: 'Von vorn',
    timer: {
      at: '{at} von {all}: {title}',
      left: 'übrig',
      over: 'drüber',
      start: 'Start',
      pause: 'Pause',
      goOn: 'Fortsetzen',
      begins: { one: '{title}: {count} Minute', other: '{title}: {count} Minuten' },
      timeIsUp: '{title}: Die Zeit ist um',
      what: 'die Angaben zum Stand des Treffens',
      instead: 'Lass die Seite offen, bis das Treffen vorbei ist.',
    },
    notes: { needed: 'Was wir brauchen', agenda: 'Agenda', leaveWith: 'Was am Ende da ist' },
    inBrackets: (mode) => mode.toLowerCase(),
  },
  clock: { yours: '{time} bei dir' },
  calendar: {
    day: (date) => `${german.weekday(dayOf(date).dayOfWeek)}, ${german.day(date.slice(0, 10))}`,
    dayOfYear: (day, month) => `${day}. ${german.month(month)}`,
    dayOfWeek: (weekday, day, month) => `${weekday}, ${day}. ${german.month(month)}`,
    month: (month, year) => `${german.month(month)} ${year}`,
    span: spanInWords,
    onClock: (zone) => `Uhrzeiten: ${zone}`,
    steps: {
      label: 'Früher und später',
      earlier: 'Früher',
      later: 'Später',
      now: { week: 'Diese Woche', month: 'Dieser Monat', quarter: 'Dieses Quartal' },
    },
    views: { label: 'Ansichten des Rhythmus', week: 'Woche', month: 'Monat', quarter: 'Quartal' },
    filter: {
      label: 'Den Rhythmus eingrenzen',
      noun: (ritual) => `${ritual.inText.many} auf dieser Seite`,
      all: (name) => `Alle ${name.inText.many}`,
      category: 'Kategorie',
      allCategories: 'Alle Kategorien',
    },
    onEvent: 'Aus gegebenem Anlass',
    comingUp: 'Demnächst',
    coming: {
      locale: 'de',
      span: 'Die nächsten vierzehn Tage, in der Zeitzone {zone}.',
      known: 'Diese Seite weiß, was bis {day} kommt. Für mehr muss sie neu gebaut werden.',
    },
    week: {
      title: 'Der Rhythmus',
      description: 'Woche, Monat und Quartal im Überblick und was demnächst kommt.',
      label: 'Die Woche',
      caption: (ritual) => `${ritual.many} der Woche nach Tagen`,
      day: 'Tag',
      time: 'Uhrzeit',
      place: 'Lage im Tag',
      nothing: 'Nichts, mit Absicht',
      notThisWeek: 'Nicht in dieser Woche',
    },
    months: {
      title: 'Der Rhythmus des Monats',
      description: (ritual) => `${ritual.many} in diesem und im nächsten Monat, Tag für Tag.`,
      week: 'Woche',
      notHeld: 'Entfällt',
    },
    quarter: {
      title: 'Der Rhythmus des Quartals',
      description: (ritual) => `${ritual.many} in dreizehn Wochen, Woche für Woche.`,
      label: (ritual) => `${ritual.many} nach Wochen`,
      weekFrom: 'Woche ab',
      notHeldOn: (day) => `Entfällt am ${day}`,
      leftOut: 'Entfällt am',
      legend: () =>
        'Eine Zahl ist der Tag des Monats, an dem der Termin stattfindet. Durchgestrichene Termine entfallen.',
    },
  },
  load: {
    title: 'Besprechungslast',
    description: (ritual, role) =>
      `Stunden pro Woche für ${ritual.inText.many}, je ${role.inText.one}; wo sie sich überschneiden und was ohne Treffen ginge.`,
    lead: (ritual, role) =>
      `Was ${ritual.inText.many} je ${role.inText.one} von einer Person verlangen, die zu allen geht, im Durchschnitt eines Jahres. Wo man teilnehmen kann, aber nicht muss, und wo sich niemand trifft, wird nichts gezählt. Was auf ein Ereignis folgt, kommt noch dazu.`,
    sections: {
      byRole: (role) => `Stunden pro Woche, je ${role.inText.one}`,
      conflicts: 'Zur selben Zeit',
      asynchronous: 'Geht das auch asynchron?',
    },
    who: (role, team) => `${role.one} oder ${team.inText.one}`,
    hours: 'Stunden',
    limit: 'Grenze',
    ofWhich: 'Davon',
    over: 'darüber',
    none: 'keine',
    noLimit: 'Es ist keine Grenze vereinbart. {setting} in {file} legt eine fest und misst jede Änderung daran.',
    noConflict: () => 'Im nächsten Quartal überschneidet sich nichts: Niemand muss an zwei Orten zugleich sein.',
    conflict: (day, times) =>
      times === 1
        ? `{first} und {second} brauchen beide {people}: am ${day}.`
        : `{first} und {second} brauchen beide {people}: zum ersten Mal am ${day}, insgesamt ${timesInWords(times)} im Quartal.`,
    onlyInform: 'Hier ist jeder Punkt der Agenda reine Information. Was man nur hören muss, kann man auch lesen.',
    noneOnlyInforms: () => 'Nirgends wird nur informiert: Überall wird etwas diskutiert, entschieden oder geübt.',
    ready: 'Geht auch schriftlich',
    readyLead: 'Hier steht, wie es ohne Treffen geht, für eine Woche, in der niemand die Zeit hat.',
    under: (hours) => `unter ${hours}`,
    figure: (hours) => hours.toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    aWeek: (hours) => `${hours} Stunden pro Woche`,
    next: (day) => `das nächste Mal am ${day}`,
  },
  reviews: {
    title: (ritual) => `Was ${ritual.inText.many} prüfen`,
    description: (ritual) => `Was ${ritual.inText.many} im Blick haben und worauf niemand zurückkommt.`,
    lead: () =>
      'Was gemessen wird, noch aussteht oder entschieden ist, stimmt nur so lange, wie jemand darauf zurückkommt. Was dabei in den Blick kommt, steht im Feld {field}.',
    sections: {
      byRitual: (ritual) => `Nach ${ritual.inText.one}`,
      unreviewed: () => 'Was nirgends geprüft wird',
    },
    nothing: (ritual) => `${ritual.many}, die nichts aus dem Playbook im Blick haben`,
    nothingYet: 'In diesem Playbook gibt es noch nichts, worauf jemand zurückkommen müsste.',
    all: (count) => (count === 1 ? 'Wird geprüft.' : `Alle ${count} werden geprüft.`),
    some: (count, all) => `${count} von ${all}`,
  },
  ...calendarsInGerman,
  nav: { week: 'Diese Woche', seeWeek: 'Diese Woche ansehen' },
};

/** *Einmal*, *zweimal*, *13-mal*. */
function timesInWords(count: number): string {
  if (count === 1) return 'einmal';
  return count > 12 ? `${german.number(count)}-mal` : `${german.numeral(count)}mal`;
}

function dayOf(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(date.slice(0, 10));
}

/** *16. bis 22. November 2026*, *30. November bis 6. Dezember 2026*. */
function spanInWords(from: string, to: string): string {
  const [start, end] = [dayOf(from), dayOf(to)];
  const year = start.year === end.year ? '' : ` ${start.year}`;
  const month = start.month === end.month && year === '' ? '' : ` ${german.month(start.month)}`;
  return `${start.day}.${month}${year} bis ${german.day(to)}`;
}
