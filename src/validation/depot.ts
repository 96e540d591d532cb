import type { Champ, Demande } from '#domain/projection/vue.ts';
import type { Depot } from '#domain/depot.ts';
import { parseCentimes } from '#domain/montants.ts';
import { toDepose } from '#domain/portail/beneficiaire-depose.ts';
import type { DemandeDeposee } from '#domain/portail/dossier.ts';
import { isAccepted, type Report } from '#domain/report.ts';
import { CODE_REJETE } from '#domain/retour/balises.ts';
import type { Contexte } from '#controls/control.ts';
import type { Judgement } from './judge.ts';
import type { Reading } from './reading.ts';
import { retourName, treatLines, writeRetour, type Traitement } from './retour.ts';

/** What the import of this file would deposit; null when the portal would not look at its lines. */
export function prepareDepot(
  { document, texte }: Reading,
  { contexte, numeros }: Judgement,
  { fichier, verdict, constats, controles, messageEcran }: Report,
): Depot | null {
  const treated = isAccepted(verdict) || (verdict === 'rejete' && messageEcran === null);
  if (!document || !contexte || !treated) return null;
  const blocking = constats.filter(
    ({ severite, controle }) =>
      severite === 'bloquant' ||
      (severite !== 'indetermine' && controles[controle]?.rejetteALImport),
  );
  const { numeroAns, siret, formulaire, sons } = contexte;
  const traites = treatLines(numeros, blocking, 'import');
  const traitements = formulaire.type === 'avance' ? numberAvances(traites, contexte) : traites;
  return {
    numeroAns,
    siret,
    formulaire: formulaire.id,
    sons: sons.id,
    type: formulaire.type,
    lignes: contexte.demandes
      .filter(({ index }) => traitements[index]?.code !== CODE_REJETE)
      .map((demande) => ({
        numeroASP: formulaire.type === 'solde' ? valueOf(demande.numeroASP) : null,
        demande: toDeposee(demande, contexte),
      })),
    rejetees: traitements.flatMap(({ code, libelle }, rank) =>
      code === CODE_REJETE ? [{ numLigne: numeros[rank] ?? rank + 1, libelle }] : [],
    ),
    retour: {
      nom: retourName(fichier.nom),
      texte: writeRetour(texte, document.index, traitements),
    },
  };
}

/** Accepted avances receive their numbers in the order of the file, as the import itself gives them. */
function numberAvances(
  traitements: readonly Traitement[],
  { portail, sons }: Contexte,
): readonly Traitement[] {
  const numeros = portail?.numerosASP.get(sons.id)?.values();
  return traitements.map((traitement) => {
    const numeroASP = traitement.code === CODE_REJETE ? undefined : numeros?.next().value;
    return numeroASP === undefined ? traitement : { ...traitement, numeroASP };
  });
}

function toDeposee(demande: Demande, { ecriture }: Contexte): DemandeDeposee {
  const { index, numLigne, numeroEditeur, montantHT, regimeTVA, beneficiaires, pieces } = demande;
  const montant = montantHT && ecriture(`/lignesImport/${index}${montantHT.chemin}`);
  const regime = valueOf(regimeTVA);
  return {
    numLigne,
    numeroEditeur: valueOf(numeroEditeur),
    montantHT: montant === null ? null : parseCentimes(montant),
    regimeTVA: regime === 'TTC' || regime === 'HT' ? regime : null,
    beneficiaires: beneficiaires.map(toDepose),
    pieces: pieces.map(({ nomFichier, formatFichier, typeFichier }) => ({
      nomFichier,
      formatFichier,
      typeFichier,
      zip: null,
    })),
    ligne: JSON.stringify(demande.ligne),
  };
}

function valueOf(champ: Champ<string> | null): string | null {
  return champ === null ? null : champ.valeur;
}
