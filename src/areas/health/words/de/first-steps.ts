/** The first steps of a leader that belong to health, in German. */
import type { Translation } from '#words/define-words.ts';
import type { firstStepsInEnglish } from '../en/first-steps.ts';

export const firstStepsInGerman: Translation<typeof firstStepsInEnglish> = {
  look: {
    run: (check) => `Einen Check durchführen: ${check}`,
    write: 'Einen Check schreiben, der auf eine Seite passt, und ihn durchführen',
    why: 'Sie sehen auf einer Seite, wie es Menschen und Systemen geht, in den Worten derer, die es wissen, bevor Sie etwas ändern.',
    tool: 'Jetzt durchführen',
  },
  tell: {
    host: 'Eine Lernrunde ausrichten',
    why: 'Eine Geschichte über etwas, das schiefging, erzählt von denen, die dabei waren, zeigt: Schlechte Nachrichten sind bei Ihnen gut aufgehoben.',
    library: 'Was schon erzählt wurde',
    file: {
      title: 'Was wir gelernt haben, als es schiefging',
      failure: 'Sagen Sie, was Sie erwartet hatten und was geschah.',
      fix: 'Sagen Sie, was sich geändert hat und ob es gehalten hat.',
      takeaway: 'Sagen Sie eine Sache, die andere anders machen können.',
    },
  },
};
