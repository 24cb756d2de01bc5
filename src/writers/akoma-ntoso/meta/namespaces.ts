/** The namespace of Akoma Ntoso 3.0. */
export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** The namespace of what AKN4UN adds to Akoma Ntoso. */
export const akn4unNamespace = 'http://un.org/akn4un'
