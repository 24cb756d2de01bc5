import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryName } from '../../../batch/write-whole.ts'
import { CatalogueWriter } from '../../catalogue/write-catalogue.ts'
import type { Sink } from './sink.ts'

/** `catalogue.sqlite` in a folder. */
export async function catalogue(out: string): Promise<Sink> {
  const building = join(out, temporaryName())
  const writer = new CatalogueWriter(building)
  return {
    add: async records => writer.add(records),
    finish: async () => {
      writer.close()
      await rename(building, join(out, 'catalogue.sqlite'))
    },
    drop: async () => {
      writer.drop()
      await rm(building, { force: true })
    }
  }
}
