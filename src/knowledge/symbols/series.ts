/** A family of symbols with one way of building them. */
export interface Series {
  /** Leading components: `A/HRC/WG.6`. The longest match decides. */
  readonly prefix: string
  /** What may stand before the number. Without `year`, four digits are a plain number. */
  readonly eras: readonly ('session' | 'year')[]
  /** Set when a number never stands without its session or year. */
  readonly needsEra?: true
  /** Word components of this series; `any` where new ones appear every year. */
  readonly words?: readonly string[] | 'any'
  /** Components whose identifier is the session or year: `UNEP/EA.5`, `NPT/CONF.2010`, `ICCD/COP(12)`. */
  readonly datedBodies?: readonly string[]
  /** Country codes stand as components. */
  readonly countries?: true
  /** `WP.29` is a Working Party, hence a body and not a working paper. */
  readonly workingParties?: true
  /** Resolutions run through all years, so that their number may stand alone: `S/RES/1325`. */
  readonly runningResolutions?: true
  /** A year may stand alone, without a number: `UNCTAD/LDC/2020`. */
  readonly yearAlone?: true
}

const treatyBody = (prefix: string): Series => ({
  prefix,
  eras: ['session', 'year'],
  words: ['C', 'SP', 'OP', 'OPAC', 'OPSC', 'CSP'],
  countries: true
})

const any = (prefix: string, more: Partial<Series> = {}): Series => ({
  prefix,
  eras: ['session', 'year'],
  words: 'any',
  ...more
})

const transportWords = ['TRANS', 'GRSG', 'GRE', 'GRPE', 'GRSP', 'GRRF', 'GRB', 'GRBP', 'GRVA', 'AC']

/**
 * Every series known here. What is not listed is no symbol: press releases (`SC/14389`), documents of
 * agencies (`GOV/2006/14`) and pairs of abbreviations (`HIV/AIDS`) have the same shape.
 *
 * Source: the Library's guides to symbols; series seen in print.
 */
export const series: readonly Series[] = [
  {
    prefix: 'A',
    eras: ['session', 'year'],
    words: ['HRC', 'BUR', 'SPC', 'CONSTITUENT', 'ECB', 'WGFS', 'WGAP', 'SEC', 'JN']
  },
  {
    prefix: 'A/HRC',
    eras: ['session', 'year'],
    needsEra: true,
    words: ['AC', 'FM', 'MIN', 'WGAD', 'EMRIP', 'EMRTD', 'CRP', 'IM', 'SF', 'OM', 'WG'],
    countries: true
  },
  { prefix: 'S', eras: ['year'], words: ['COM'], runningResolutions: true },
  { prefix: 'E', eras: ['session', 'year'], words: 'any' },
  { prefix: 'E/C.12', eras: ['session', 'year'], countries: true },
  { prefix: 'E/ECE/TRANS', eras: ['session', 'year'], words: transportWords, workingParties: true },
  any('E/ECE', { workingParties: true }),
  any('E/ESCAP', { datedBodies: ['EX', 'ESCAP'] }),
  { prefix: 'T', eras: ['session'], words: ['COM'], runningResolutions: true },
  any('ST'),
  any('ECE', { workingParties: true }),
  { prefix: 'TRANS', eras: ['year'], words: transportWords, workingParties: true },
  any('TRADE', { workingParties: true }),
  any('ENERGY', { workingParties: true }),
  any('ENV', { workingParties: true }),
  any('ESCAP'),
  any('LC'),
  treatyBody('CCPR'),
  treatyBody('CERD'),
  treatyBody('CEDAW'),
  treatyBody('CAT'),
  treatyBody('CRC'),
  treatyBody('CMW'),
  treatyBody('CRPD'),
  treatyBody('CED'),
  { prefix: 'HRI', eras: ['session', 'year'], words: ['GEN', 'MC', 'CORE', 'ICM', 'TB'], countries: true },
  { prefix: 'HRI/CORE', eras: ['year'], countries: true, yearAlone: true },
  any('TD', { datedBodies: ['EX', 'CONF'] }),
  any('UNCTAD', { yearAlone: true }),
  {
    prefix: 'DP',
    eras: ['session', 'year'],
    words: ['FPA', 'OPS', 'PROJECTS', 'CF', 'CP', 'RP', 'DCP', 'CCP', 'FP', 'MS', 'RCF', 'GP', 'CPD'],
    countries: true
  },
  any('UNEP', { datedBodies: ['EA', 'OZL.PRO', 'OZL.CONV', 'GC', 'CHW', 'COP', 'GCSS', 'EA.SS', 'INC', 'PP'] }),
  any('HSP', { datedBodies: ['GC', 'HA', 'EB'] }),
  any('HS', { datedBodies: ['GC', 'HA'] }),
  { prefix: 'UNW', eras: ['year'], words: ['CF'] },
  { prefix: 'PBC', eras: ['session', 'year'], words: ['OC'], countries: true },
  any('FCCC'),
  any('CBD', { datedBodies: ['COP'] }),
  any('ICCD', { datedBodies: ['COP', 'CRIC', 'CST'] }),
  any('CITES'),
  any('NPT', { datedBodies: ['CONF'] }),
  any('BWC', { datedBodies: ['CONF', 'MSP'] }),
  any('CCW', { datedBodies: ['CONF', 'P', 'AP'] }),
  any('CCM', { datedBodies: ['CONF'] }),
  any('APLC', { datedBodies: ['CONF', 'MSP'] }),
  any('TPNW'),
  any('NWFZ'),
  { prefix: 'CD', eras: ['year'], words: ['GA', 'CW', 'NTB', 'OS', 'TIA', 'WG'] },
  any('EC'),
  { prefix: 'HCR', eras: ['session', 'year'], words: 'any' },
  { prefix: 'JIU', eras: ['year'], words: ['ML'] },
  { prefix: 'CEB', eras: ['year'], words: ['HLCM', 'HLCP'] },
  { prefix: 'ACC', eras: ['year'], words: 'any' },
  { prefix: 'GEGN.2', eras: ['year'] },
  { prefix: 'ISBA', eras: ['session'], words: ['A', 'C', 'LTC', 'FC', 'ST'] },
  { prefix: 'SPLOS', eras: ['session'] },
  { prefix: 'CLCS', eras: ['session'] },
  { prefix: 'LOS', eras: [], words: ['PCN', 'PREPCOM'] },
  { prefix: 'PCNICC', eras: ['year'] },
  any('CTOC'),
  any('CAC'),
  any('UNODC', { needsEra: true }),
  { prefix: 'ICSC', eras: ['session'] },
  { prefix: 'AT', eras: ['session', 'year'], words: ['DEC', 'PV'] }
]

const byPrefix: ReadonlyMap<string, Series> = new Map(series.map(entry => [entry.prefix.toUpperCase(), entry]))

/** Longest number of components in a prefix of the table. */
const longestPrefix = Math.max(...series.map(({ prefix }) => prefix.split('/').length))

/** The series that components (in capitals) belong to, by the longest known prefix. */
export function seriesOf(components: readonly string[]): Series | undefined {
  for (let length = Math.min(longestPrefix, components.length); length > 0; length--) {
    const found = byPrefix.get(components.slice(0, length).join('/'))
    if (found) return found
  }
  return undefined
}

/** First components of all series, longest first. */
export const organPrefixes: readonly string[] = [
  ...new Set(series.map(({ prefix }) => prefix.split('/')[0] ?? ''))
].sort((a, b) => b.length - a.length)
