import type { DocumentTree } from '../../src/model/document.ts'
import { plainText, type Run } from '../../src/model/run.ts'

/**
 * Documents whose own words name a kind that the manifest of the development corpus does not mean, by the stem of the
 * file: the manifest goes by symbol series (`L.` documents as drafts) or agenda. The words were read off the pages by a
 * person, and count only while the converted document still shows them.
 */
const ownWords: Readonly<Record<string, string>> = {
  'A_39_361.en': 'Progress report of',
  'A_80_590.en': 'Report of the Secretary-General',
  'A_80_604_Add.6.en': 'Report of the Advisory Committee',
  'A_AC.121_2025_L.1.en': 'Provisional agenda',
  'A_CONF.230_2025_L.2.en': 'Draft report',
  'E_2025_9_Add.14.en': 'Note by the Secretary-General',
  'E_AC.51_2025_L.4_Add.10.en': 'Draft report',
  'E_AC.51_2025_L.4_Add.32.en': 'Draft report',
  'E_HLPF_2025_1.en': 'Provisional agenda',
  'E_HLPF_2025_L.2.en': 'Draft report',
  'S_2025_421.en': 'draft resolution'
}

/** Blocks at the beginning of a document in which it names itself. */
const beginning = 12

/** The words with which a document names itself otherwise than the manifest does, where it shows them. */
export function selfNamed(stem: string, { metadata, masthead, cover, body }: DocumentTree): string | undefined {
  const words = ownWords[stem]
  const texts = [...masthead, ...cover, ...body.slice(0, beginning)].flatMap(block =>
    'runs' in block ? [plainText(block.runs as readonly Run[])] : []
  )
  return words !== undefined && [metadata.title?.text ?? '', ...texts].some(text => text.includes(words))
    ? words
    : undefined
}
