import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import type { OptionsDeRendu, Rendu } from '#domain/rendus/rendu.ts';
import type { Jugement, Resultat } from '#domain/rendus/resultat.ts';
import { listExemples, octetsExemple } from './exemples.ts';
import { listInvalides } from './exemples-invalides.ts';
import { unReport } from './reports.ts';
import { simulateText } from './simulate-text.ts';

/** The whole text of a writer. */
export function rendre(
  rendu: Rendu,
  resultats: readonly Resultat[],
  options: Partial<OptionsDeRendu> = {},
): string {
  const ecriture = rendu({ seuil: 'bloquant', version: '1.2.3', couleur: false, ...options });
  return [ecriture.debut, ...resultats.map(ecriture.ecrire), ecriture.finir()].join('');
}

export function unJugement(partiel: Partial<Jugement> = {}): Jugement {
  return { chemin: 'depots/solde.json', report: unReport(), pieces: null, ...partiel };
}

let juges: Promise<readonly Jugement[]> | null = null;

/** What is found of each example of the repository, sound or at fault. */
export function jugeExemples(): Promise<readonly Jugement[]> {
  juges ??= Promise.all(
    listContenus().map(async ([chemin, contenu]) => ({
      chemin,
      report: await simulateText(contenu, { nom: chemin.split('/').at(-1) ?? chemin }),
      pieces: null,
    })),
  );
  return juges;
}

function listContenus(): readonly (readonly [string, Uint8Array<ArrayBuffer>])[] {
  const valides = ['.', ...FORMULAIRE_IDS.map((id) => `${id}/valides`)].flatMap(listExemples);
  return [
    ...valides.map((nom) => [nom, octetsExemple(nom)] as const),
    ...FORMULAIRE_IDS.filter((id) => !id.startsWith('autre'))
      .flatMap(listInvalides)
      .map(({ nom, contenu }) => [nom, contenu] as const),
  ];
}
