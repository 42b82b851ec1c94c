/** Who is signed in. The session lives in an http-only cookie; the console only remembers whose it is. */
import { HttpError, type AuthProvider } from 'react-admin'
import { meQuery, signInCommand, signOutCommand, type Me } from '../people/wire/sessions.ts'
import { client } from './client.ts'
import { toHttpError } from './refusal.ts'

let known: Promise<Me | null> | null = null

const readMe = (): Promise<Me | null> =>
  (known ??= client.query({ query: meQuery }).then(
    ({ data }) => data.me,
    (error: unknown) => {
      known = null
      throw toHttpError(error)
    },
  ))

async function needMe(): Promise<Me> {
  const me = await readMe()
  if (me) return me
  known = null
  throw new HttpError('ra.auth.auth_check_error', 401)
}

export const authProvider: AuthProvider = {
  login: async (input: { email: string; password: string }) => {
    try {
      const { data } = await client.mutate({ mutation: signInCommand, variables: { input } })
      known = data ? Promise.resolve(data.signIn) : null
    } catch (error) {
      throw toHttpError(error)
    }
  },
  logout: async () => {
    const wasKnown = known !== null
    known = null
    // Without a session there is nothing to end, and a cut line must not keep the person signed in on the screen.
    if (wasKnown) await client.mutate({ mutation: signOutCommand }).catch(() => undefined)
  },
  checkAuth: async () => {
    await needMe()
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof HttpError) || error.status !== 401) return
    known = null
    throw error
  },
  getIdentity: async () => {
    const me = await needMe()
    return { id: me.id, fullName: me.name, role: me.role }
  },
  getPermissions: async () => (await needMe()).role,
}
