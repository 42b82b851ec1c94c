/// <reference types="vite/client" />
/** The API explorer: GraphiQL from this very server, without anything from the internet; asks as whoever is signed in. */
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createRoot } from 'react-dom/client'
import 'graphiql/style.css'
import './page.css'
import { example } from './example.ts'

// The session's cookie goes along by itself: the page and the API have one origin.
const fetcher = createGraphiQLFetcher({ url: '/graphql' })

const place = document.getElementById('explorer')
if (place) createRoot(place).render(<GraphiQL fetcher={fetcher} defaultQuery={example} shouldPersistHeaders={false} />)
