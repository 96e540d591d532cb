import { nameLettre } from '#domain/portail/lettres/ecrire.ts';
import type { Lettre } from '#domain/portail/lettres/lettre.ts';
import { formatHeure } from '#domain/francais.ts';
import { downloadFile } from '#ui/commun/download.ts';
import { tieFrench } from '#ui/commun/textes.ts';
import { LETTRE } from './textes.ts';

/** As a file of its own, which opens and prints anywhere. */
export function downloadLettre(lettre: Lettre): void {
  downloadFile(nameLettre(lettre.genre, lettre.numero), writeHtml(lettre), 'text/html');
}

/** HTML without any script; one A4 sheet. */
export function writeHtml({ titre, le, phrase, notesDeLaPhrase, blocs, notes }: Lettre): string {
  const corps = blocs.map(
    (bloc) => `<h2>${escape(bloc.titre)}</h2>
<dl>${bloc.lignes
      .map(
        ({ nom, valeur, notes }) =>
          `<dt>${escape(nom)}</dt><dd>${escape(valeur)}${writeRenvois(notes)}</dd>`,
      )
      .join('')}</dl>`,
  );
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<title>${escape(titre)} – ${LETTRE.marque}</title>
<style>
  @page { margin: 12mm; }
  body { max-width: 44rem; margin: 1rem auto; padding: 0 1rem; font: 10pt/1.3 Georgia, serif; }
  .marque { margin: .5rem 0; padding: .25rem; border: 2px dashed; text-align: center; font-weight: bold; }
  h1 { margin: .5rem 0; font-size: 1.5em; }
  h2 { margin: .75rem 0 .25rem; border-bottom: 1px solid; font-size: 1.1em; }
  dl { display: grid; grid-template-columns: 16rem 1fr; gap: .15rem 1rem; margin: 0; }
  dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
  ol { margin: 0; } ol, small { font-size: 7.5pt; }
  @media print { body { margin: 0; padding: 0; max-width: none; } }
</style>
<p class="marque">${LETTRE.marque}</p>
<h1>${escape(titre)}</h1>
<p>${escape(formatHeure(le))}</p>
<p>${escape(phrase)}${writeRenvois(notesDeLaPhrase)}</p>
${corps.join('\n')}
<h2>${escape(LETTRE.sources)}</h2>
<ol>${notes.map((note) => `<li>${escape(note)}</li>`).join('')}</ol>
<p><small>${escape(LETTRE.origine)}</small></p>
<p class="marque">${LETTRE.marque}</p>
</html>
`;
}

function writeRenvois(notes: readonly number[]): string {
  return notes.length === 0 ? '' : ` <sup>${notes.join(', ')}</sup>`;
}

/** Names and numbers are typed by people or come from a file. */
function escape(texte: string): string {
  return tieFrench(texte).replace(/[&<>"]/g, (signe) => `&#${signe.charCodeAt(0)};`);
}
