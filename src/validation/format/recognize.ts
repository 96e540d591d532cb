import { FORMULAIRE_IDS, FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';
import type { Choix, Reconnaissance } from '#domain/report.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { shorten } from './mots.ts';
import { readSignes, type Score, type Signes } from './signes.ts';

/** Points under which a resemblance is chance. */
const ENOUGH = 4;

/**
 * Which form the content is, and why. The user's `choix.formulaire` wins over the content; a choice that disagrees with
 * the content warns (`formulaire-concorde`). Nothing recognisable blocks (`formulaire-reconnu`). Never throws.
 */
export function recognizeFormulaire(
  valeur: unknown,
  choix: Choix,
): { reconnaissance: Reconnaissance; constats: RawFinding[] } {
  const signes = readSignes(valeur);
  const content = bestMatch(signes);
  if (choix.formulaire) {
    const { titre } = FORMULAIRES[choix.formulaire];
    return {
      reconnaissance: {
        id: choix.formulaire,
        mode: 'choisi',
        raisons: [`Vous avez imposé le formulaire « ${titre} ».`],
      },
      constats: compareChoice(choix, choix.formulaire, content),
    };
  }
  if (!content) {
    return {
      reconnaissance: { id: null, mode: 'aucun', raisons: [sayUnknown(signes)] },
      constats: [unknownForm(signes, valeur)],
    };
  }
  return {
    reconnaissance: { id: content, mode: 'reconnu', raisons: sayWhy(signes, content) },
    constats: compareChoice(choix, content, content),
  };
}

/** The form with most signs, unless the file speaks of another one that shares its skeleton. */
function bestMatch(signes: Signes): FormulaireId | null {
  const best = mostSigns(signes);
  if (signes.parFormulaire[best].points < ENOUGH) return null;
  return foreignForm(signes) === null ? best : null;
}

function mostSigns({ parFormulaire }: Signes): FormulaireId {
  return FORMULAIRE_IDS.reduce((best, id) => {
    const lead = parFormulaire[id].points - parFormulaire[best].points;
    return lead > 0 || (lead === 0 && tieBreak(id) < tieBreak(best)) ? id : best;
  });
}

/** Name of the unknown form that a file without any sign of its best match speaks of: another couloir, or an unknown type. */
function foreignForm(signes: Signes): string | null {
  const { parFormulaire, autreCouloir } = signes;
  const best = mostSigns(signes);
  if (hasOwnSign(parFormulaire[best])) return null;
  if (autreCouloir !== null || parFormulaire[best].points < ENOUGH) return autreCouloir;
  const { type } = FORMULAIRES[best];
  const other = FORMULAIRE_IDS.find(
    (id) => FORMULAIRES[id].type !== type && hasOwnSign(parFormulaire[id]),
  );
  return other ? `${FORMULAIRES[other].sons} – ${type}` : null;
}

/** Without any sign of their own, both soldes are alike; the DRIMbox has fewer tags, so fewer false alarms. */
function tieBreak(id: FormulaireId): number {
  return id === 'img-db-va2.solde' ? 0 : 1;
}

/** Signs that no other couloir shares, as far as is published. */
const OWN_SIGNS = /^pièce|^numéro ANS|isRISVa2Deploye|isConnexion(DB|GAM|Tele)/i;

function hasOwnSign({ signes }: Score): boolean {
  return signes.some((signe) => OWN_SIGNS.test(signe));
}

function sayWhy({ parFormulaire }: Signes, id: FormulaireId): string[] {
  const { type } = FORMULAIRES[id];
  const others = FORMULAIRE_IDS.filter((other) => other !== id);
  const shared = new Set(others.flatMap((other) => parFormulaire[other].signes));
  const { signes } = parFormulaire[id];
  const own = signes.filter((signe) => !shared.has(signe));
  const common = signes.filter((signe) => shared.has(signe));
  const kind = type === 'avance' ? 'une demande d’avance' : 'une demande de solde';
  return [
    ...(common.length > 0 ? [`Ce qu’on trouve dans ${kind} : ${common.join(', ')}.`] : []),
    own.length > 0
      ? `Propre à ce formulaire : ${own.join(', ')}.`
      : `Aucun signe n’est propre à ce formulaire : il a été retenu à défaut d’un autre.`,
  ];
}

const FORMULAIRES_CONNUS = FORMULAIRE_IDS.map((id) => FORMULAIRES[id].titre).join(' ; ');

function unknownForm(signes: Signes, valeur: unknown): RawFinding {
  const autre = foreignForm(signes);
  const conseil = autre
    ? ` Le fichier semble concerner « ${shorten(autre)} », dont aucun modèle complet n’est publié : ce simulateur ne sait pas encore le contrôler.`
    : hasNoDemande(valeur)
      ? ' Le fichier ne contient aucune demande, ce qui empêche de le reconnaître.'
      : ' Vérifiez que vous avez déposé le bon fichier et que les demandes sont dans la liste « lignesImport ».';
  return {
    controle: 'formulaire-reconnu',
    numLigne: null,
    chemin: '',
    args: { connus: FORMULAIRES_CONNUS, conseil },
  };
}

function hasNoDemande(valeur: unknown): boolean {
  if (typeof valeur !== 'object' || valeur === null) return false;
  const lignes: unknown = Object.getOwnPropertyDescriptor(valeur, 'lignesImport')?.value;
  return Array.isArray(lignes) && lignes.length === 0;
}

function sayUnknown(signes: Signes): string {
  const autre = foreignForm(signes);
  return autre
    ? `Le contenu semble concerner « ${shorten(autre)} », que ce simulateur ne connaît pas encore.`
    : 'Le contenu n’a les signes d’aucun formulaire connu.';
}

function compareChoice(choix: Choix, id: FormulaireId, content: FormulaireId | null): RawFinding[] {
  const { titre, type } = FORMULAIRES[content ?? id];
  const constats: RawFinding[] = [];
  const add = (constat: string) =>
    constats.push({
      controle: 'formulaire-concorde',
      numLigne: null,
      chemin: '',
      args: { constat, formulaire: FORMULAIRES[id].titre },
    });
  if (content && content !== id) {
    add(
      `le formulaire imposé est « ${FORMULAIRES[id].titre} », le contenu ressemble à « ${titre} »`,
    );
  }
  if (choix.type && choix.type !== type) {
    add(
      `vous avez choisi ${sayType(choix.type)}, le contenu est celui d’une demande ${sayOf(type)}`,
    );
  }
  return constats;
}

function sayType(type: 'avance' | 'solde'): string {
  return type === 'avance' ? '« Avance »' : '« Solde »';
}

function sayOf(type: 'avance' | 'solde'): string {
  return type === 'avance' ? 'd’avance' : 'de solde';
}
