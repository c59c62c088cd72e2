/** Where readers of a site say that something is wrong: at the configured address, else by an issue of the repository. */
import type { Config } from '#model/config.ts';
import { isEmail } from '#model/reports-config.ts';
import type { ReportForm } from '../report.ts';
import { issueForm } from './issue-link.ts';

/** A form that does not say where things go gets them under these names. */
const USUAL_NAMES = ['page', 'section', 'owner'];

export function reportForm({ reports, repository, site, base }: Config): ReportForm | undefined {
  if (!reports.offered) return undefined;
  const address = reports.address === undefined ? issueForm(repository) : toFill(reports.address);
  const root = site === undefined ? '' : new URL(base, site).href.replace(/\/$/, '');
  return address === undefined ? undefined : { address, root };
}

function toFill(address: string): string {
  if (isEmail(address)) return `mailto:${address}?subject={title}&body={text}`;
  if (/\{\w+\}/.test(address)) return address;
  const [before = address, anchor] = address.split('#');
  const asked = USUAL_NAMES.map((name) => `${name}={${name}}`).join('&');
  return `${before}${before.includes('?') ? '&' : '?'}${asked}${anchor === undefined ? '' : `#${anchor}`}`;
}
