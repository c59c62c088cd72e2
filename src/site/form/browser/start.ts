/** Starts Sveltia CMS with the forms of this site and with formats that change only what was edited. */
import { formatOf } from '../format.ts';
import { cmsConfig, type FormPlan } from '../cms-config.ts';

interface Cms {
  registerCustomFormat(name: string, extension: string, format: ReturnType<typeof formatOf>): void;
  init(options: { readonly config: object }): void;
}

const script = document.querySelector<HTMLScriptElement>('script[data-plan]');

async function start({ plan: planAddress = '', program = '' }: DOMStringMap): Promise<void> {
  const [plan, { default: cms }] = await Promise.all([
    fetch(planAddress).then((response) => response.json() as Promise<FormPlan>),
    import(/* @vite-ignore */ new URL(program, document.baseURI).href) as Promise<{ default: Cms }>,
  ]);
  const { entries } = plan;
  for (const { name, extension, fields } of plan.collections)
    cms.registerCustomFormat(name, extension, formatOf({ extension, fields, entries }));
  document.querySelector('main')?.remove();
  cms.init({ config: cmsConfig(plan) });
}

start(script?.dataset ?? {}).catch((error: unknown) => {
  document.querySelector('[data-failure]')?.removeAttribute('hidden');
  document.querySelector('[data-state]')?.remove();
  throw error;
});
