import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id with 64 MiB. */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 65_536, timeCost: 3, parallelism: 1 })

let decoy: Promise<string> | undefined

/**
 * Whether the password is the account's. For an address that nobody has the same work is done against a decoy, which is
 * made for every caller alike, so that the first unknown address is no slower than a known one.
 */
export async function isRightPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const nobodys = await (decoy ??= hashPassword('nobody has this password'))
  const right = await verify(passwordHash ?? nobodys, password)
  return passwordHash !== null && right
}
