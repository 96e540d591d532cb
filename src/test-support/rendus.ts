import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import type { OptionsDeRendu, Rendu } from '#domain/rendus/rendu.ts';
import type { Jugement, Resultat } from '#domain/rendus/resultat.ts';
import { listExemples, octetsExemple } from './exemples.ts';
import { listInvalides } from './exemples-invalides.ts';
import { unReport } from './reports.ts';
import { simulateText } from './simulate-text.ts';

/** The whole text of a writer. */
export async function rendre(
  rendu: Rendu,
  resultats: readonly Resultat[],
  options: Partial<OptionsDeRendu> = {},
): Promise<string> {
  let dit = '';
  const tous = { seuil: 'bloquant', version: '1.2.3', couleur: false, ...options } as const;
  for await (const texte of rendu(each(resultats), tous)) dit += texte;
  return dit;
}

async function* each(resultats: readonly Resultat[]): AsyncGenerator<Resultat> {
  yield* resultats;
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
