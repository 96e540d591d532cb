// @ts-check

/** Throws when engines that must agree do not. @param {string} what @param {readonly string[]} results */
export function checkAgreement(what, results) {
  const [first] = results;
  if (first && results.every((result) => result === first)) return;
  throw new Error(`${what} differ: ${results.join(' | ')}`);
}
