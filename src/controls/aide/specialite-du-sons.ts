import { listNames } from '#domain/francais.ts';
import type { FicheRpps } from '#domain/registres/registres.ts';
import { isHorsMedecineDeVille, isImagerie, isMedecin } from '#domain/registres/specialites.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { defineControl } from '../control.ts';
import { findDits, PRESUME_REGISTRE, readRpps } from '../support/registres.ts';

export const specialiteDuSons = defineControl({
  id: 'specialite-du-sons',
  titre: 'La spécialité du médecin est de celles que le dispositif finance',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume: `La règle est publiée, mais pas les libellés par lesquels le portail la vérifierait. ${PRESUME_REGISTRE}`,
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Calcul des montants de financement des prestations »',
      extrait: 'Seuls les radiologues et médecins nucléaires sont éligibles.',
    },
    {
      source: 'webinaire-vague-2',
      endroit: '« Clients éligibles » (Médecins de ville)',
      extrait:
        'à l’exception des spécialités « Biologie Médicale », « Radiodiagnostic et Imagerie médicale » et « Médecine nucléaire »',
    },
  ],
  concerne: FORMULAIRE_IDS.filter((id) => /^(img-(ris|db)|mdv-lgc)-va2\./.test(id)),
  niveau: 'fichier',
  message: 'Le médecin du n° RPPS {valeur}{nom} est enregistré comme {specialite} : {attendu}',
  explication:
    'C’est ce que dit {extrait}. Vérifiez que ce numéro est celui du bon médecin, et que la demande est déposée dans le bon dispositif.',
  check: (contexte) => {
    const { sons, registres } = contexte;
    const imagerie = sons.couloir === 'imagerie';
    if (registres?.rpps && readRpps(contexte).some(({ fiche }) => fiche?.savoirFaire === null)) {
      return {
        indetermine:
          'L’extrait du RPPS n’a pas la colonne « Libellé savoir-faire » : la spécialité des médecins n’a pas été vérifiée.',
      };
    }
    return findDits(readRpps(contexte), ({ fiche }) => {
      if (!fiche || (imagerie ? isOfImagerie(fiche) : isOfVille(fiche))) return null;
      const [nom] = fiche.noms;
      const dits = [...fiche.professions, ...(fiche.savoirFaire ?? [])];
      return {
        args: {
          nom: nom === undefined ? '' : ` (${nom})`,
          specialite: dits.length === 0 ? 'sans spécialité' : `« ${listNames(dits)} »`,
          attendu: imagerie
            ? 'l’imagerie n’est ouverte qu’aux radiologues et aux médecins nucléaires.'
            : 'ce dispositif n’est pas ouvert à cette spécialité.',
        },
      };
    });
  },
});

function isOfImagerie({ savoirFaire }: FicheRpps): boolean {
  return savoirFaire?.some(isImagerie) ?? true;
}

/** One of the specialities left out, alone, or another profession. */
function isOfVille({ professions, savoirFaire }: FicheRpps): boolean {
  if (professions.length > 0 && !professions.some(isMedecin)) return false;
  const dits = savoirFaire ?? [];
  return dits.length === 0 || dits.some((label) => !isHorsMedecineDeVille(label));
}
