/** What risks put in front of meetings and leaders. */
import type { Entry } from '#model/entry.ts';
import type { List, PageTools } from '#model/kind.ts';
import type { ListName } from '#model/lists.ts';
import { rowAbout } from '#site/kit/row-about.ts';
import {
  dependenciesDue,
  newOnes,
  notAgreed,
  stepsDue,
  unowned,
  worseOnes,
  type GroupName,
  type Told,
} from './groups.ts';
import { healthWords } from '../words/health-words.ts';
import { groupAddress } from './register/anchors.ts';
import { exposureOf } from './standing.ts';

type Telling = (risks: readonly Entry<'risk'>[], tools: PageTools, since: string) => readonly Told[];

export const riskLists: readonly List<'risk'>[] = [
  listOf('risks-new', 'new', newOnes),
  listOf('risks-worse', 'worse', worseOnes),
  listOf('risks-due', 'due', stepsDue),
  listOf('risks-unowned', 'unowned', unowned),
  listOf('dependencies-due', 'due', dependenciesDue),
  listOf('dependencies-not-agreed', 'notAgreed', notAgreed),
];

function listOf(name: ListName, group: GroupName, telling: Telling): List<'risk'> {
  // Where something is due, the row shows the day, and says what is due.
  const saysExposure = group === 'new' || group === 'worse' || group === 'unowned';
  return {
    name,
    at: groupAddress(group),
    rows: (risks, tools, since) =>
      telling(risks, tools, since).map(({ risk, says, due, besideDay }) => {
        const words = healthWords(tools.speech).risk;
        const exposure = words.notes.exposure(exposureOf(risk.data));
        return rowAbout(risk, tools, {
          says: saysExposure ? words.told.both(says, exposure) : due === undefined ? says : besideDay,
          due,
        });
      }),
  };
}
