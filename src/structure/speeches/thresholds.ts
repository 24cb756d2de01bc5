/** Longest speaker line up to its colon, characters: name, country, office and language. */
export const longestSpeaker = 220
