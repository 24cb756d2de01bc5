/**
 * Share of a page that pictures cover from which the page is a scan: its text, if any, was recognised and may be misread.
 *
 * One value for the reader, which takes text in invisible ink on such a page for the recognised text, and for the
 * grade of the page. Scans seen cover 0.9 of the page or more, whole or in strips; photographs in born-digital reports
 * stay below 0.6.
 */
export const scanShare = 0.7

/** What the libraries of the United Nations stamp into the foot of every page they have scanned, whatever its language. */
export const libraryStamps: readonly string[] = ['Digitized by Dag Hammarskjöld Library', 'Digitized by UNOG Library']
