/** Text by which two readings of a file are compared: compatibility forms folded, without blanks, hyphens and leader dots. */
export const comparable = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}‐‑-]+/gu, '')
    .replace(/\.{4,}/gu, '')
