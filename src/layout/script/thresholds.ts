/** Characters of running text that are plenty to tell a language. */
export const sampleLetters = 60_000

/** Least share of the first page's letters in the script the job number tells: half a masthead is English. */
export const ownScript = 0.12
