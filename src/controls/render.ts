import type { Args } from '#domain/report.ts';

const PLACEHOLDER = /\{([a-zA-Z]+)\}/;

/** Text and names in turn, by template: a report says the same few sentences hundreds of times. */
const parTemplate = new Map<string, readonly string[]>();

/**
 * Fills the `{name}` placeholders of a control's message or explication.
 * @throws Error on a placeholder without argument: the template and the check disagree, which is our bug.
 */
export function renderTemplate(template: string, args: Args): string {
  let parts = parTemplate.get(template);
  if (!parts) parTemplate.set(template, (parts = template.split(PLACEHOLDER)));
  return parts.reduce((dit, part, rang) => dit + (rang % 2 === 0 ? part : read(part)), '');

  function read(nom: string): string {
    const valeur = Object.hasOwn(args, nom) ? args[nom] : undefined;
    if (valeur === undefined) throw new Error(`No argument for {${nom}} in « ${template} »`);
    return String(valeur);
  }
}
