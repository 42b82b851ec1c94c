import { defineConfig } from 'vitest/config'
import { LongestFirst } from './tests/support/longestFirst.ts'

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['tests/support/globalSetup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Files share what they import: half of the imports' time, and nothing of ours keeps state in a module.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A browser beside another suite on two cores: what is waited for comes, though not within a second.
    expect: { poll: { timeout: 15_000 } },
    server: { deps: { inline: [/ra-data-graphql/, /@apollo.client/, /ra-core/] } },
  },
})
