import { isText, mergeRuns, type Run, type TextRunInline } from './run.ts'

const faces = ['bold', 'italic', 'underline'] as const

/**
 * Runs without the emphasis that all their words share: the face of a heading.
 *
 *     **Work of the *Arctic* Group**   →   Work of the *Arctic* Group
 *
 * That a heading is bold says no more than that it is a heading; what stands out within it is kept.
 */
export function withoutFace(runs: readonly Run[]): Run[] {
  const words = runs.filter(isText).filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const face = faces.filter(name => words.length > 0 && words.every(run => run[name]))
  if (face.length === 0) return [...runs]
  return mergeRuns(runs.map(run => (isText(run) ? plainer(run, face) : run)))
}

const plainer = (run: TextRunInline, face: readonly (typeof faces)[number][]): TextRunInline =>
  Object.fromEntries(
    Object.entries(run).filter(([name]) => !face.some(one => one === name))
  ) as unknown as TextRunInline
