import { writeFileSync } from 'node:fs'
import { diagnosticsPage } from './diagnostics/page.ts'

/**
 * Writes `docs/diagnostics.md`: every diagnostic with its wording and advice, and how documents are graded.
 *
 *     npm run report:diagnostics
 */
writeFileSync(new URL('../docs/diagnostics.md', import.meta.url), diagnosticsPage())
