/** What a letter's link carries in its fragment: taken out of the address bar at once, and kept nowhere. */
const shape = /^ice_[A-Za-z0-9_-]{64}$/

export function takeSecret(): string | null {
  const written = location.hash.slice(1).trim()
  if (!written) return null
  history.replaceState(null, '', location.pathname)
  return shape.test(written) ? written : null
}
