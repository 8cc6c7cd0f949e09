// Not to outlive the program that started it; lib/cli/web.ts says the same of the built site.
process.on('disconnect', () => process.exit())
// `next dev` takes its port and host from flags only.
process.argv.push('dev', '-p', process.env.PORT ?? '3000', '-H', '127.0.0.1')
await import('next/dist/bin/next')
