/** No letters that look like one another: it is read out and typed by hand. */
const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const LENGTH = 16
/** The largest multiple of the alphabet in a byte: what lies above would favour its first letters. */
const FAIR = 256 - (256 % letters.length)

/** A password of sixteen random letters and digits, about 93 bits. */
export function makePassword(): string {
  let password = ''
  while (password.length < LENGTH)
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH)))
      if (byte < FAIR && password.length < LENGTH) password += letters.charAt(byte % letters.length)
  return password
}
