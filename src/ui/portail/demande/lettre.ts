import { formatHeure, formatEuros } from '#domain/francais.ts';
import { numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Avenant, Dossier } from '#domain/portail/dossier.ts';
import type { Fournisseur } from '#domain/portail/fournisseur.ts';
import { LETTRES } from './textes.ts';
import { MOTS_TYPE } from '#domain/mots/demandes.ts';

/** A letter that the simulator makes, as a file of its own: it opens and prints anywhere. */
export interface Lettre {
  readonly nom: string;
  /** HTML without any script. */
  readonly texte: string;
}

/** The décision d'attribution of an avenant; null until it is decided. Its words are ours. */
export function writeDecision(
  dossier: Dossier,
  avenant: Avenant,
  fournisseur: Fournisseur,
): Lettre | null {
  const acte = avenant.historique.findLast((each) => each.acte === 'decidee');
  if (!acte) return null;
  const numero = numeroDAvenant(dossier.numeroASP, avenant.numero);
  return {
    nom: `SPECIMEN_decision_attribution_${numero}.html`,
    texte: writeHtml(
      LETTRES.decision,
      LETTRES.texteDecision(numero, MOTS_TYPE[avenant.type].majuscules),
      listMentions(numero, avenant, fournisseur, acte.le),
    ),
  };
}

/** The avis de paiement of an avenant; null until its payment is made. Its words are ours. */
export function writeAvis(
  dossier: Dossier,
  avenant: Avenant,
  fournisseur: Fournisseur,
): Lettre | null {
  const acte = avenant.historique.findLast((each) => each.acte === 'paiement-effectue');
  if (!acte) return null;
  const numero = numeroDAvenant(dossier.numeroASP, avenant.numero);
  return {
    nom: `SPECIMEN_avis_de_paiement_${numero}.html`,
    texte: writeHtml(LETTRES.avis, LETTRES.texteAvis(numero, MOTS_TYPE[avenant.type].majuscules), [
      ...listMentions(numero, avenant, fournisseur, acte.le),
      [LETTRES.compte, fournisseur.coordonneesBancaires.iban],
    ]),
  };
}

type Mention = readonly [string, string];

function listMentions(
  numero: string,
  { montantDecide }: Avenant,
  { denominationSociale, siret }: Fournisseur,
  le: string,
): readonly Mention[] {
  return [
    [LETTRES.dossier, numero],
    [LETTRES.fournisseur, `${denominationSociale}, SIRET ${siret}`],
    [LETTRES.date, formatHeure(le)],
    [LETTRES.montant, montantDecide === null ? LETTRES.inconnu : formatEuros(montantDecide)],
  ];
}

function writeHtml(titre: string, corps: string, mentions: readonly Mention[]): string {
  const lignes = mentions.map(
    ([nom, valeur]) => `<dt>${escape(nom)}</dt><dd>${escape(valeur)}</dd>`,
  );
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>${escape(titre)} – ${LETTRES.marque}</title>
<style>
  body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem; font: 12pt/1.5 Georgia, serif; }
  .marque { padding: .5rem; border: 2px solid; text-align: center; font-weight: bold; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
  dd { margin: 0; }
</style>
<p class="marque">${LETTRES.marque}</p>
<h1>${escape(titre)}</h1>
<p>${escape(corps)}</p>
<dl>${lignes.join('')}</dl>
<p><small>${LETTRES.origine}</small></p>
<p class="marque">${LETTRES.marque}</p>
</html>
`;
}

/** Names and numbers are typed by people or come from a file. */
function escape(texte: string): string {
  return texte.replace(/[&<>"]/g, (signe) => `&#${signe.charCodeAt(0)};`);
}
