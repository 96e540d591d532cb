import { describe, expect, it } from 'vitest';
import { isBic, isIban } from './compte-bancaire.ts';

describe('IBAN', () => {
  it.each([
    'FR14 2004 1010 0505 0001 3M02 606',
    'DE89370400440532013000',
    'gb82 west 1234 5698 7654 32',
  ])('reconnaît %s', (iban) => expect(isIban(iban)).toBe(true));
  it.each(['', 'FR15 2004 1010 0505 0001 3M02 606', 'FR00 FICTIF 0000 0000 0000 0000 000', '1234'])(
    'voit la clé fausse de « %s »',
    (iban) => expect(isIban(iban)).toBe(false),
  );
});

describe('BIC', () => {
  it.each(['FICTFRPP', 'FICTFRPPXXX', 'fictfrpp'])('reconnaît %s', (bic) =>
    expect(isBic(bic)).toBe(true),
  );
  it.each(['', 'FICT', '12CTFRPP', 'FICTFRPPX'])('ne reconnaît pas « %s »', (bic) =>
    expect(isBic(bic)).toBe(false),
  );
});
