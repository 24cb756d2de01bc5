/** Fewest stretches with a figure that make a chart: a scale of two figures and two values. */
export const fewestFigures = 4

/** Smallest share of stretches with a figure: categories and legends are fewer than values and scales. A pie has one to each name. */
export const shareOfFigures = 0.3

/** Shortest row, in stretches, that is looked at for columns. */
export const shortestRow = 3

/** Share of stretches in rows and columns from which they are a table; stacked bars reach a half. */
export const gridShare = 0.6

/** Two stretches of one column begin or end within this distance, points. */
export const nearColumn = 3

/** How far axes and grid reach beyond the words of a chart, points. */
export const axisReach = 24
