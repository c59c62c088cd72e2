/** The frame of every page, the page kit, home and search: what they say, in German. Not reviewed by a native speaker yet. */
import { countedInGerman, german } from '#words/german.ts';
import type { Audience } from '#model/standing.ts';
import type { Translation } from '#words/define-words.ts';
import type { en } from './en.ts';
import { diagramInGerman } from './diagram/de.ts';
import { leadInGerman } from './lead/de.ts';
import { startInGerman } from './lead/start-de.ts';
import { listsInGerman } from './lists/de.ts';
import { changesInGerman } from './changes/de.ts';
import { reviewsInGerman } from './reviews/de.ts';
import { rightsInGerman } from './rights/de.ts';
import { tagsInGerman } from './tags/de.ts';

const READERS: Readonly<Record<Audience, string>> = {
  'new-hire': 'Neue',
  engineer: 'Entwicklung',
  manager: 'Führungskräfte',
  leader: 'Leitung',
};

export const de: Translation<typeof en> = {
  around: {
    changed: 'Text zuletzt geändert am {day} in {revision}',
    changedIn: 'Text zuletzt geändert in {revision}',
    label: 'Rund um diese Seite',
    related: 'Verwandt',
    elsewhere: 'Anderswo',
    usedBy: 'Verwendet von',
    about: 'Über diese Seite',
    writtenFor: (audiences) => `Geschrieben für: ${audiences.map((audience) => READERS[audience]).join(', ')}`,
    tagged: 'Schlagwörter: {tags}',
  },
  callout: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  code: {
    unnamed: 'Code',
    copy: 'Kopieren',
    browser: { copied: 'Kopiert', refused: 'Nicht kopiert: Markiere den Code stattdessen' },
  },
  filter: { shown: '{shown} von {all} {noun}' },
  frame: {
    contents: 'Auf dieser Seite',
    neighbours: 'Vorher und danach',
    next: 'Weiter',
    notice: 'Hinweis',
    previous: 'Zurück',
    skip: 'Zum Inhalt springen',
  },
  lead: leadInGerman,
  start: startInGerman,
  lists: listsInGerman,
  kept: {
    owner: 'Verantwortlich',
    reviewed: 'Seite geprüft',
    next: 'erneut bis',
    edit: 'Bearbeiten',
    thisPage: 'dieser Seite',
  },
  stored: {
    blocked:
      'Dieser Browser lässt die Seite nichts speichern: {what} gehen verloren, wenn du die Seite schließt oder neu lädst. {instead}',
    full: 'In diesem Browser ist kein Platz mehr für {what}: Was du jetzt änderst, geht verloren, wenn du die Seite schließt oder neu lädst. {instead}',
    later:
      'Was dieser Browser gespeichert hat ({what}), stammt von einer neueren Ausgabe dieser Seite. Es bleibt, wie es ist, und Änderungen werden nicht gespeichert. Lade die Seite neu, um die neuere Ausgabe zu bekommen. {instead}',
    stuck:
      'Was dieser Browser gespeichert hat ({what}), lässt sich nicht lesen, und es fehlt der Platz, um es beiseitezulegen. Es bleibt, wie es ist, und Änderungen werden nicht gespeichert. {instead}',
    deleted:
      'Was dieser Browser gespeichert hatte ({what}), wurde in einem anderen Fenster gelöscht. Auf dieser Seite steht es noch und wird wieder gespeichert, sobald du etwas änderst. {instead}',
    'set-aside':
      'Ein Teil dessen, was dieser Browser gespeichert hatte ({what}), ließ sich nicht lesen. Er wurde beiseitegelegt; nichts ging verloren.',
    download: 'Herunterladen, was auf dieser Seite steht',
    downloadAside: 'Unverändert herunterladen',
    deleteAside: 'Löschen',
  },
  notice: {
    status: {
      draft: { title: 'Das ist ein Entwurf.', text: 'Er ist offen für Anmerkungen und noch nicht beschlossen.' },
      deprecated: {
        title: 'Das ist veraltet.',
        text: 'Es gilt noch, wo es in Gebrauch ist; fang nichts Neues damit an.',
      },
      archived: { title: 'Das ist archiviert.', text: 'Es bleibt zum Nachlesen erhalten und gilt nicht mehr.' },
    },
    review: 'Eintragen, dass sie geprüft wurde',
    waitsFor: (source) =>
      `Teile dieser Seite fehlen: Sie verweist auf die Quelle „${source}“, die beim Bauen der Website nicht vorhanden war.`,
    missing: (sources) =>
      `Teile dieser Liste fehlen: ${sources.length === 1 ? 'Die Quelle' : 'Die Quellen'} „${sources.join('“, „')}“ ${sources.length === 1 ? 'war' : 'waren'} beim Bauen der Website nicht vorhanden.`,
    isOverdue: 'Die Prüfung dieser Seite ist überfällig',
    overdue: '{overdue}, seit dem {date}. Lies sie mit Vorsicht.',
    overdueOwned: '{overdue}, seit dem {date}. Lies sie mit Vorsicht und melde, was nicht mehr stimmt: {owner}.',
  },
  prose: {
    linkTo: (heading) => `Link zu „${heading}“`,
    done: 'Erledigt',
    toDo: 'Zu tun',
    table: 'Tabelle',
    tableOf: (headers) => `Tabelle: ${headers.join(', ')}`,
    footnotes: 'Fußnoten',
    backTo: (reference) => `Zurück zur Stelle ${reference}`,
    diagram: diagramInGerman,
  },
  form: {
    title: 'Das Playbook bearbeiten',
    description: 'Eine Seite dieses Playbooks im Formular ändern. Die Änderung kommt als Pull Request an.',
    starts: 'Das Formular wird geladen.',
    needsScripts: 'Das Formular braucht JavaScript. Ohne JavaScript hilft der Link zum Bearbeiten am Fuß jeder Seite.',
    unknownHost:
      'Das Formular kann nur in GitHub und GitLab schreiben, und dieses Playbook nennt dort kein Repository. Nutze den Link zum Bearbeiten am Fuß einer Seite, oder trage `repository` in playbook.yaml ein.',
    failed:
      'Das Formular wurde nicht geladen. Lade die Seite neu; hilft das nicht, nutze den Link zum Bearbeiten am Fuß einer Seite.',
    back: 'Zurück zum Playbook',
  },
  redirect: { moved: 'Diese Seite steht jetzt hier: {page}.' },
  rules: {
    title: 'Woran sich dieses Playbook hält',
    description:
      'Jede Prüfung vor der Veröffentlichung: warum es sie gibt und was zu tun ist, wenn sie sich meldet. Die Texte der Prüfungen sind englisch.',
    remedy: 'Was zu tun ist:',
    severity: { error: 'Fehler', warning: 'Warnung', off: 'aus' },
  },
  search: {
    opener: {
      unavailable: 'Die Suche konnte nicht geladen werden. Vielleicht bist du gerade offline.',
      reload: 'Seite neu laden',
      dismiss: 'Schließen',
    },
    browser: {
      search: 'Suche',
      whole: 'Das Playbook durchsuchen',
      placeholder: 'Ein Wort, eine Abkürzung oder eine ganze Frage',
      close: 'Schließen',
      filter: 'Filter',
      kind: 'Was es ist',
      audience: 'Für wen',
      'new-hire': READERS['new-hire'],
      engineer: READERS.engineer,
      manager: READERS.manager,
      leader: READERS.leader,
      corrected: 'Ergebnisse für {query}. ',
      exactly: 'Genau nach {query} suchen',
      results: 'Ergebnisse',
      more: 'Mehr anzeigen',
      choose: 'auswählen',
      open: 'öffnen',
      leave: 'schließen',
      searching: 'Suche läuft …',
      found: { one: '{count} Seite zu „{query}“', other: '{count} Seiten zu „{query}“' },
      nothing: 'Nichts gefunden zu „{query}“.',
      quoted: '„{query}“',
      refused:
        'Dieser Browser oder diese Website erlaubt kein WebAssembly, deshalb werden nur Titel, Überschriften und Zusammenfassungen durchsucht.',
      unreachable:
        'Die Texte der Seiten konnten nicht geladen werden, deshalb werden nur Titel, Überschriften und Zusammenfassungen durchsucht.',
      again: 'Texte erneut durchsuchen',
      failed: 'Die Suche konnte nicht geladen werden.',
      offline: 'Vielleicht bist du gerade offline.',
      retry: 'Noch einmal versuchen',
      understood: 'Abkürzungen und andere Namen werden verstanden, Tippfehler auch.',
      filtered: 'Die Filter lassen von den Ergebnissen nichts übrig.',
      unfiltered: 'Ohne Filter suchen',
      fewer: 'Versuch es mit weniger Wörtern oder mit dem Wort, das andere hier verwenden würden.',
      browse: 'Oder stöbern',
      slash: 'Die Taste / öffnet die Suche',
      slashUnkept: 'Dieser Browser kann das nicht speichern, es gilt nur für diese Seite.',
    },
    section: 'Bereich',
  },
  status: { draft: 'Entwurf', active: 'Gültig', deprecated: 'Veraltet', archived: 'Archiviert' },
  theme: {
    unset: 'Darstellung: wie das System',
    browser: {
      auto: 'wie das System',
      light: 'hell',
      dark: 'dunkel',
      label: 'Darstellung: {theme}. Wechseln zu: {next}',
      unkept: 'Dieser Browser kann die Darstellung nicht speichern, deshalb gilt sie nur auf dieser Seite.',
    },
  },
  listing: {
    jump: 'Springen zu',
    part: (list, part) => `${list}: ${part}`,
    more: (names) => `Weitere ${names}`,
    span: (from, to) => (from === to ? from : `${from} bis ${to}`),
    below: (count) => countedInGerman(count, 'Seite', 'Seiten'),
  },
  newFile: {
    label: ({ one }) => `Neu: ${one}`,
    lead: 'Eine neue Datei mit diesem Namen anlegen und den Text hineinkopieren. Zeilen, die mit # beginnen, sind nur Hinweise.',
    named: 'Die Datei heißt {file}, im Ordner der Inhalte.',
    place: 'Zu der Stelle, an die sie gehört',
    command: 'In einer Kopie des Repositorys schreibt ein Befehl dieselbe Datei:',
  },
  report: {
    wrong: 'Auf dieser Seite stimmt etwas nicht',
    wrongAt: (heading) => `Das stimmt nicht: ${heading}`,
    title: (about) => `Stimmt nicht: ${about}`,
    owner: (owner) => `Zuständig: ${owner}`,
  },
  owned: { further: (count) => `Und ${german.number(count)} weitere` },
  areas: {
    start: { label: 'Einstieg', summary: 'Die ersten Tage, wen man fragt und was unsere Wörter bedeuten.' },
    guides: { label: 'Leitfäden', summary: 'Wie wir im Alltag arbeiten, Thema für Thema.' },
    growth: {
      label: 'Entwicklung',
      summary: 'Was auf jeder Stufe erwartet wird und wie man von einer zur nächsten kommt.',
    },
    rhythm: { label: 'Rhythmus', summary: 'Wer sich wann und wozu trifft und was diese Woche ansteht.' },
    decisions: {
      label: 'Entscheidungen',
      summary: 'Wie wir entscheiden, was wir entschieden haben und welche Standards daraus folgen.',
    },
    direction: {
      label: 'Richtung',
      summary: 'Wohin wir wollen, woran wir es messen und was wir als Nächstes ausprobieren.',
    },
    health: { label: 'Gesundheit', summary: 'Wie es uns und unserer Software geht und was wir dafür tun.' },
    organisation: { label: 'Organisation', summary: 'Wer was verantwortet und wie man sich erreicht.' },
  },
  navigation: {
    asOf: 'Stand: {day}.',
    home: 'Start',
    sections: 'Bereiche',
    further: 'Weitere Bereiche',
    breadcrumbs: 'Pfad zu dieser Seite',
    close: 'Schließen',
  },
  home: {
    tools: 'Werkzeuge für den Alltag',
    all: 'Alle',
    contents: 'Inhalt',
    further: 'Weitere Bereiche',
    recent: 'Zuletzt geprüft',
    ways: 'Wege hinein',
    audiences: {
      'new-hire': { label: 'Ich bin neu hier', question: 'Was tue ich zuerst, und wen frage ich?' },
      engineer: { label: 'Ich entwickle', question: 'Was wird von mir erwartet, und wie arbeiten wir?' },
      manager: {
        label: 'Ich führe Menschen',
        question: 'Wie wachsen wir, wie entscheiden wir, wie bleiben wir gesund?',
      },
      leader: { label: 'Ich gebe die Richtung vor', question: 'Wo stehen wir, und was haben wir zu entscheiden?' },
    },
  },
  area: {
    tools: 'Was man hier tun kann',
    all: (count, kind) => `${kind}: alle ${german.number(count)}`,
  },
  attention: {
    today: 'Braucht heute Aufmerksamkeit',
    reviews: (count) =>
      count === 1 ? '1 Seite zur Prüfung fällig' : `${german.number(count)} Seiten zur Prüfung fällig`,
  },
  changes: changesInGerman,
  reviews: reviewsInGerman,
  rights: rightsInGerman,
  tags: tagsInGerman,
  notFound: {
    title: 'Seite nicht gefunden',
    description: 'Unter dieser Adresse gibt es keine Seite.',
    lead: 'Hier endet der Weg: Unter dieser Adresse gibt es keine Seite. Sie ist umgezogen, oder es gab sie nie.',
  },
};
