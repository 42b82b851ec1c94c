/** The way to the API: same origin, the session's cookie, no cache beside react-query's, the chosen language in a header. */
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client'
import { readLocale } from './i18n.ts'

const speak = new ApolloLink((request, forward) => {
  request.setContext(({ headers = {} }: { headers?: Record<string, string> }) => ({
    headers: { ...headers, 'accept-language': readLocale() },
  }))
  return forward(request)
})

/**
 * A refusal before execution comes as a 4xx with the same words as any other: handed on as an answer, so that there is
 * one way to read refusals, not two.
 */
const fetchAnswer: typeof fetch = async (input, init) => {
  const response = await fetch(input, init)
  const isWorded =
    response.status >= 400 && response.status < 500 && response.headers.get('content-type')?.includes('json')
  return isWorded ? new Response(response.body, { status: 200, headers: response.headers }) : response
}

const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchAnswer })

export const client = new ApolloClient<unknown>({
  link: speak.concat(http),
  cache: new InMemoryCache(),
  // react-query asks once for all who want to know; what it asks after a verb must not join a question from before it.
  queryDeduplication: false,
  defaultOptions: { query: { fetchPolicy: 'no-cache' }, mutate: { fetchPolicy: 'no-cache' } },
})
