// `next dev` takes its port and host from flags only.
process.argv.push('dev', '-p', process.env.PORT ?? '3000', '-H', '127.0.0.1')
await import('next/dist/bin/next')
