import { readFileSync } from 'node:fs'
import type { BagFault } from './verify-bag.ts'
import { bagFields } from './verify-bag.ts'

/** Name of the profile that our bags keep, as `bag-info.txt` gives it. */
export const profileIdentifier = 'undoc-bagit-profile/1'

/** The parts of a BagIt Profile (specification 1.4.0) that are checked. */
export interface BagProfile {
  readonly 'BagIt-Profile-Info': { readonly 'BagIt-Profile-Identifier': string }
  readonly 'Bag-Info'?: Readonly<
    Record<string, { readonly required?: boolean; readonly values?: readonly string[]; readonly repeatable?: boolean }>
  >
}

/** Our own profile, `schemas/bagit-profile.json`. */
export const ownProfile = (): BagProfile =>
  JSON.parse(readFileSync(new URL('../../../schemas/bagit-profile.json', import.meta.url), 'utf8')) as BagProfile

/** Where `bag-info.txt` does not keep a profile: fields that are missing, come twice or have another value. */
export async function checkProfile(folder: string, profile: BagProfile): Promise<readonly BagFault[]> {
  const fields = await bagFields(folder)
  return Object.entries(profile['Bag-Info'] ?? {}).flatMap(([label, { required, values, repeatable }]) => {
    const given = fields.filter(field => field.label === label).map(({ value }) => value)
    const messages = [
      required && given.length === 0 && `${label} is missing`,
      repeatable === false && given.length > 1 && `${label} comes ${given.length} times`,
      values && given.some(value => !values.includes(value)) && `${label} is not one of ${values.join(', ')}`
    ]
    return messages.flatMap(message =>
      message ? [{ code: 'profile-broken' as const, path: 'bag-info.txt', message }] : []
    )
  })
}
