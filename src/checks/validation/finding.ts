/** Something a check found wrong with an output. */
export interface Finding {
  /** Name of the rule, `xsd`, `schema/additionalProperties`, `profile/reference-resolves`. */
  readonly rule: string
  /** `error`: the output must not be used as it is; `warning`: a person should look. */
  readonly severity: 'error' | 'warning'
  /** What is wrong, with the words it is wrong about. */
  readonly message: string
  /** Where: a path of elements with their ids, a JSON pointer, or `line 12`. */
  readonly place: string
  /** What to do about it. */
  readonly advice: string
}
