/** Letters on which the sign of the indefinite accusative stands at the end of a word: alif, ta marbuta, alif maqsura, hamza. */
export const fathatanSeats = 'اةىء'

/** Alifs with a sign of their own, which begin words. */
export const markedAlifs = 'أإآ'

/** `And`, the one letter that is a word, though printed on the next. */
export const joinedAnd = 'و'
