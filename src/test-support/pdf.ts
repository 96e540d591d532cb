import { octetsOf } from './zip-builder.ts';

/** A PDF that readers open: one page tree, `pages` pages; `extra` stands in its trailer. */
export function pdf(pages: number, extra = ''): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ');
  const leaves = Array.from(
    { length: pages },
    (_, i) => `${i + 3} 0 obj\n<</Type /Page /Parent 2 0 R>>\nendobj\n`,
  );
  return octetsOf(
    `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${pages}>>\nendobj\n${leaves.join('')}xref\n0 1\ntrailer\n<</Root 1 0 R${extra}>>\nstartxref\n9\n%%EOF\n`,
  );
}
