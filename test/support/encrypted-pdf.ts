import { createHash } from 'node:crypto'
import { pdfFile, show } from '../readers/pdf-file.ts'

/** Filling of passwords, from the PDF specification. */
const filling = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')

const md5 = (...parts: readonly Uint8Array[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()

const filled = (password: string): Buffer => Buffer.concat([Buffer.from(password), filling]).subarray(0, 32)

/**
 * A PDF of one page that is locked with a user password in the oldest way (RC4 of 40 bits). With an empty password it
 * opens without being asked for.
 */
export function encryptedPdf(password: string): Uint8Array {
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const id = Buffer.alloc(16, 7)
  const owner = rc4(md5(filled('owner')).subarray(0, 5), filled(password))
  const key = md5(filled(password), owner, permissions, id).subarray(0, 5)
  const entries = `/Filter /Standard /V 1 /R 2 /P -4 /O <${owner.toString('hex')}> /U <${rc4(key, filling).toString('hex')}>`
  const trailer = `/Encrypt << ${entries} >> /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`
  const content = show('The lock of the lake is open.', 72, 700)
  const plain = Buffer.from(pdfFile([{ content }], { trailer })).toString('latin1')
  // the content stream is the object before the page, and strings are encrypted by the number of their object
  const number = Number(/(\d+) 0 obj\n<< \/Length/.exec(plain)![1])
  const own = md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10)
  return Buffer.from(
    plain.replace(content, () => rc4(own, Buffer.from(content)).toString('latin1')),
    'latin1'
  )
}

/** The cipher of old PDFs, which Node’s own library no longer offers. */
function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number): void => {
    const held = state[a]!
    state[a] = state[b]!
    state[b] = held
  }
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255
    swap(at, other)
  }
  let [one, two] = [0, 0]
  return data.map(byte => {
    one = (one + 1) & 255
    two = (two + state[one]!) & 255
    swap(one, two)
    return byte ^ state[(state[one]! + state[two]!) & 255]!
  }) as Buffer
}
