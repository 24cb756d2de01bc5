/**
 * Parts of a document symbol.
 *
 * | key                            | organ | body     | session | year | type | number | part | modifiers      |
 * | ------------------------------ | ----- | -------- | ------- | ---- | ---- | ------ | ---- | -------------- |
 * | `A/C.3/75/L.49/Rev.1`          | A     | C.3      | 75      |      | L    | 49     |      | Rev.1          |
 * | `A/RES/217(III)A`              | A     |          | III     |      | RES  | 217    | A    |                |
 * | `S/RES/1325(2000)`             | S     |          |         | 2000 | RES  | 1325   |      |                |
 * | `A/75/6(Sect.3)/Corr.1`        | A     |          | 75      |      | DOC  | 6      |      | Sect.3, Corr.1 |
 * | `E/CN.4/Sub.2/1994/56`         | E     | CN.4/Sub.2 |       | 1994 | DOC  | 56     |      |                |
 *
 * A part that is not printed is an empty string. The order of session, body, country and nature
 * differs between series, so the key keeps the order and the parts are a reading of it.
 */
export interface DocumentSymbol {
  /** Comparison key: no blanks but inside series names, part letter last, suffix words in one case. */
  readonly key: string
  /** First component: `A`, `S`, `E`, `ST`, `CCPR`. */
  readonly organ: string
  /** Subsidiary bodies and word components, joined by `/`. */
  readonly body: string
  /** ISO country code of a State report or of a list of issues. */
  readonly country: string
  /** Session as printed: `75`, `XXVI`, `S-VI`, `ES-11`. */
  readonly session: string
  readonly year: string
  /** Nature of the document in capitals: `RES`, `L`, `PV` …; `DOC` when the symbol names none. */
  readonly type: string
  /** `49`, a range for combined reports `16-20`, with a letter in a few series `A.54`; empty in `…/66/GUI`. */
  readonly number: string
  /** Part letters `A`, `A-C`, or a token in brackets that stands as a component, `(1455)`. */
  readonly part: string
  /** In printed order, for the order is meaning: `Rev.2`, `Add.104`, `Vol.I`, `Resumption 1`. */
  readonly modifiers: readonly string[]
}
