import type { Args } from '#domain/report.ts';

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/**
 * Fills the `{name}` placeholders of a control's message or explication.
 * @throws Error on a placeholder without argument: the template and the check disagree, which is our bug.
 */
export function renderTemplate(template: string, args: Args): string {
  return template.replace(PLACEHOLDER, (_, nom: string) => {
    const valeur = Object.hasOwn(args, nom) ? args[nom] : undefined;
    if (valeur === undefined) throw new Error(`No argument for {${nom}} in « ${template} »`);
    return String(valeur);
  });
}
