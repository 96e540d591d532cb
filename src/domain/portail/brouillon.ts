import type { HeureDeParis } from '../vocabulaire.ts';
import type { Dossier, ImportJson } from './dossier.ts';
import type { Compteurs, EtatPortail, ProfilPortail } from './etat.ts';
import type { Enrolement, Fournisseur, ModeleDocument, Pilote } from './fournisseur.ts';
import type { Repere } from './reperes.ts';
import { TableModifiable } from './table-modifiable.ts';

/** The state while events are applied to it; private to one replay, so that nothing is copied per event. */
export interface Brouillon {
  sequence: number;
  horloge: HeureDeParis | null;
  profil: ProfilPortail;
  compteurs: Compteurs;
  readonly fournisseurs: TableModifiable<string, Fournisseur>;
  readonly enrolements: TableModifiable<number, Enrolement>;
  readonly modelesDocuments: TableModifiable<number, ModeleDocument>;
  readonly pilotes: TableModifiable<number, Pilote>;
  readonly imports: TableModifiable<number, ImportJson>;
  readonly dossiers: TableModifiable<string, Dossier>;
  readonly nomsDeZip: TableModifiable<string, ReadonlySet<string>>;
  readonly reperes: TableModifiable<string, Repere>;
}

export function openBrouillon(etat: EtatPortail): Brouillon {
  return {
    sequence: etat.sequence,
    horloge: etat.horloge,
    profil: etat.profil,
    compteurs: etat.compteurs,
    fournisseurs: new TableModifiable(etat.fournisseurs),
    enrolements: new TableModifiable(etat.enrolements),
    modelesDocuments: new TableModifiable(etat.modelesDocuments),
    pilotes: new TableModifiable(etat.pilotes),
    imports: new TableModifiable(etat.imports),
    dossiers: new TableModifiable(etat.dossiers),
    nomsDeZip: new TableModifiable(etat.nomsDeZip),
    reperes: new TableModifiable(etat.reperes),
  };
}

export function closeBrouillon(brouillon: Brouillon): EtatPortail {
  return {
    sequence: brouillon.sequence,
    horloge: brouillon.horloge,
    profil: brouillon.profil,
    compteurs: brouillon.compteurs,
    fournisseurs: brouillon.fournisseurs.table,
    enrolements: brouillon.enrolements.table,
    modelesDocuments: brouillon.modelesDocuments.table,
    pilotes: brouillon.pilotes.table,
    imports: brouillon.imports.table,
    dossiers: brouillon.dossiers.table,
    nomsDeZip: brouillon.nomsDeZip.table,
    reperes: brouillon.reperes.table,
  };
}

/** Remembers that a number was given. */
export function count(brouillon: Brouillon, compteur: keyof Compteurs, numero: number): void {
  if (numero <= brouillon.compteurs[compteur]) return;
  brouillon.compteurs = { ...brouillon.compteurs, [compteur]: numero };
}
