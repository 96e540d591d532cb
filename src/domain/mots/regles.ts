/** What changes in a rule, after its title; the keys are those of `controls/historique.json`. */
const ASPECTS: Readonly<Record<string, string>> = {
  gravite: 'ce qu’elle entraîne',
  mots: 'ses mots',
  fondement: 'ses sources',
  portee: 'ce qu’elle regarde',
};

/** « ce qu’elle entraîne, ses mots ». */
export function sayAspects(aspects: readonly string[]): string {
  return aspects.map((aspect) => ASPECTS[aspect] ?? aspect).join(', ');
}
