/** The same time on another clock: what stands beside the time of a meeting. */

/**
 * Undefined where both clocks show the same.
 * @param moments `2026-05-14T10:00+02:00 2026-05-14T11:15+02:00`; @param lang of the page, for the day where it is another one
 */
export function localTime(moments: string, lang: string): string | undefined {
  const [from = '', to = ''] = moments.split(' ');
  const [begin, end] = [onThisClock(from), onThisClock(to)];
  if (begin === from.slice(0, 16)) return undefined;
  const isOtherDay = begin.slice(0, 10) !== from.slice(0, 10);
  const day = isOtherDay ? `${new Date(from).toLocaleDateString(lang, { weekday: 'short' })} ` : '';
  return `${day}${begin.slice(11)}–${end.slice(11)}`;
}

/** `2026-05-14T04:00`: Swedish writes dates as the standard does. */
function onThisClock(moment: string): string {
  return new Date(moment).toLocaleString('sv').slice(0, 16).replace(' ', 'T');
}
