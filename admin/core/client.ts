/** The way to the API: same origin, the session's cookie, no cache beside react-query's, the chosen language in a header. */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { readLocale } from './i18n.ts'

const speak = new ApolloLink((request, forward) => {
  request.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'accept-language': readLocale() },
  }))
  return forward(request)
})

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' })

export const client = new ApolloClient<unknown>({
  link: speak.concat(http),
  cache: new InMemoryCache(),
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
})
