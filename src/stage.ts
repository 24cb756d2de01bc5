import type { Report } from './diagnostics/diagnostic.ts'
import type { Options } from './options.ts'

/** What a stage may use besides its input. */
export interface StageContext {
  readonly options: Options
  readonly report: Report
}

/** One step of the pipeline: a pure function with a name. */
export interface Stage<Input, Output> {
  readonly name: string
  readonly run: (input: Input, context: StageContext) => Output
}

/** Sees the value at every boundary; for timing, `inspect --stage` and the conservation audit. */
export interface Observer {
  readonly after: (stage: string, output: unknown, elapsedMs: number) => void
}

/** A chain of stages; each output type is the next input type. */
export interface Pipeline<Input, Output> {
  readonly stages: readonly string[]
  readonly use: <Next>(stage: Stage<Output, Next>) => Pipeline<Input, Next>
  readonly run: (input: Input, context: StageContext, observer?: Observer) => Output
}

/** An exception inside a stage, with the stage's name; it becomes the diagnostic `stage-failed`. */
export class StageFailure extends Error {
  readonly stage: string
  constructor(stage: string, cause: unknown) {
    super(`stage ${stage} failed`, { cause })
    this.stage = stage
  }
}

/** An empty pipeline; add stages with `use`. */
export function pipeline<Input>(): Pipeline<Input, Input> {
  return chain<Input, Input>([])
}

type AnyStage = Stage<unknown, unknown>

function chain<Input, Output>(stages: readonly AnyStage[]): Pipeline<Input, Output> {
  return {
    stages: stages.map(({ name }) => name),
    use: stage => chain([...stages, stage as unknown as AnyStage]),
    run: (input, context, observer) =>
      stages.reduce((value, stage) => step(stage, value, context, observer), input as unknown) as Output
  }
}

function step(stage: AnyStage, input: unknown, context: StageContext, observer?: Observer): unknown {
  const begin = performance.now()
  try {
    const output = stage.run(input, context)
    observer?.after(stage.name, output, performance.now() - begin)
    return output
  } catch (cause) {
    throw new StageFailure(stage.name, cause)
  }
}
