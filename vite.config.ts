/**
 * Three applications, each built alone (`vite build --mode console|portal|explorer`): what one of them needs never
 * reaches the others, and a respondent's page stays small. `npm start` builds them when their sources have changed.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const applications = {
  console: { root: 'admin', base: '/console/' },
  portal: { root: 'portal', base: '/r/' },
  explorer: { root: 'admin/explorer', base: '/explorer/' },
}
const served = ['/graphql', '/companies', '/rounds', '/regulations', '/exports']
const isApplication = (mode: string): mode is keyof typeof applications => mode in applications

/** Names the chunk that the first script loads at once: the browser asks for both at the same time. */
const preload = (module: string, base: string): Plugin => ({
  name: 'preload',
  transformIndexHtml: (_html, { bundle }) => {
    const chunks = Object.values(bundle ?? {})
    const wanted = chunks.find((one) => one.type === 'chunk' && one.facadeModuleId?.endsWith(module))
    if (!wanted) return []
    const attrs = { rel: 'modulepreload', crossorigin: true, href: base + wanted.fileName }
    return [{ tag: 'link', attrs, injectTo: 'head' }]
  },
})

/** A respondent's page speaks React, and a phone on a weak connection gets the smaller one that understands it. */
const smallReact = [
  { find: /^react$/, replacement: 'preact/compat' },
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
]

export default defineConfig(({ mode }) => {
  if (!isApplication(mode)) throw new Error(`Say which application: --mode ${Object.keys(applications).join('|')}`)
  const { root, base } = applications[mode]
  const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  return {
    root: folder(root),
    base,
    publicDir: false,
    resolve: { alias: mode === 'portal' ? smallReact : [] },
    plugins: [react(), ...(mode === 'portal' ? [preload('/portal/page.tsx', base)] : [])],
    build: {
      outDir: folder(`dist/${mode}`),
      emptyOutDir: true,
      target: 'es2022',
      // The console loads react-admin whole; the size that matters is the respondents' page, which a test holds.
      chunkSizeWarningLimit: 3000,
    },
    // `vite --mode console`: pages straight from their sources, everything else from a running server.
    server: { proxy: Object.fromEntries(served.map((path) => [path, process.env['API'] ?? 'http://localhost:4000'])) },
  }
})
