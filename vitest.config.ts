import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') }
// Another time zone than the readers', so that a forgotten one shows.
const env = { TZ: 'Asia/Kathmandu', APP_SECRET: 'alleen-voor-tests-alleen-voor-tests' }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], env, testTimeout: 20_000, setupFiles: ['tests/setup/console.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          env,
          globalSetup: ['tests/setup/template-database.ts'],
          setupFiles: ['tests/setup/console.ts', 'tests/setup/own-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
          pool: 'forks',
        },
      },
    ],
  },
})
