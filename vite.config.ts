/**
 * Three applications, each built alone (`vite build --mode console|portal|explorer`): what one of them needs never
 * reaches the others, and a respondent's page stays small. `npm start` builds them when their sources have changed.
 */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const applications = {
  console: { root: 'admin', base: '/console/' },
  portal: { root: 'portal', base: '/r/' },
  explorer: { root: 'admin/explorer', base: '/explorer/' },
}
const served = ['/graphql', '/companies', '/rounds', '/regulations', '/exports']
const isApplication = (mode: string): mode is keyof typeof applications => mode in applications

export default defineConfig(({ mode }) => {
  if (!isApplication(mode)) throw new Error(`Say which application: --mode ${Object.keys(applications).join('|')}`)
  const { root, base } = applications[mode]
  const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  return {
    root: folder(root),
    base,
    publicDir: false,
    plugins: [react()],
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
