/** How the JSON writes a value, in the descriptions of the schemas, and what a person who types it is told in its place. */
const ECRITURES: readonly (readonly [RegExp, string])[] = [
  [/, entre guillemets(?:, sans espace)?/, ''],
  [/ Le nom de la balise s’écrit en minuscules\./, ''],
  [/ : true ou false, sans guillemets\./, ' ?'],
  [/ : un nombre sans guillemets, avec un point pour les décimales/, ''],
  [/, sans guillemets/, ''],
  [/ ; \[\] /, ' ; aucun '],
  [
    / ; le bloc non concerné est saisi en crochets vides \[\]/,
    ' ; le bloc non concerné reste vide',
  ],
  [/, ses balises valent null et FINESSGeo vaut \[\]/, ', vide'],
  [/ ; null s’il n’y en a pas/, ' ; rien s’il n’y en a pas'],
  [/ ; null dans un fichier neuf/, ' ; vide dans un fichier neuf'],
  [/^null dans une demande d’avance/, 'Vide dans une demande d’avance'],
];

/** What a field means, for a form or a spreadsheet: nobody types quotes there. */
export function withoutJson(description: string): string {
  return ECRITURES.reduce((aide, [ecriture, mots]) => aide.replace(ecriture, mots), description);
}
