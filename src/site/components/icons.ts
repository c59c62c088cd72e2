/** The icons of the theme: a closed set, taken from Lucide when the theme is compiled. */
import type { Html } from '#model/html.ts';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import calendar from 'lucide-static/icons/calendar.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import compass from 'lucide-static/icons/compass.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import external from 'lucide-static/icons/arrow-up-right.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import monitor from 'lucide-static/icons/monitor.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import pencil from 'lucide-static/icons/pencil-line.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import sprout from 'lucide-static/icons/sprout.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

const SOURCES = {
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  calendar,
  check,
  'chevron-down': chevronDown,
  'circle-alert': circleAlert,
  clock,
  compass,
  copy,
  external,
  handshake,
  info,
  laptop,
  lightbulb,
  list,
  menu,
  minus,
  monitor,
  moon,
  pencil,
  plus,
  search,
  sprout,
  sun,
  users,
  warning,
  x,
} as const;

export type IconName = keyof typeof SOURCES;

const shapes = new Map(Object.entries(SOURCES).map(([name, svg]) => [name, shapesIn(svg)]));

/** What stands inside the icon's `<svg>`, on a field of 24 by 24. */
export function iconShapes(name: IconName): Html {
  return shapes.get(name) ?? '';
}

function shapesIn(svg: string): Html {
  // Files of the theme, and no content.
  return svg
    .slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>'))
    .replaceAll(/\s*\n\s*/g, '') as Html;
}
