import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { sharedPage } from '@/components/content/metadata'
import '@/app/globals.css'
import { readEnv } from '@/lib/env'
import { site } from '@/lib/site/site'

const common: Metadata = {
  title: { default: site.name, template: '%s | KIS' },
  description: site.description,
  manifest: '/manifest.webmanifest',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-icon.png' },
  formatDetection: { telephone: false },
  openGraph: sharedPage,
  twitter: { card: 'summary_large_image' },
}

export function generateMetadata(): Metadata {
  return { ...common, metadataBase: new URL(readEnv().siteUrl) }
}

export const viewport: Viewport = { themeColor: '#fbfaf6' }

/** The two typefaces above the fold; the others load when a page needs them. */
const fonts = ['/fonts/source-serif-4.woff2', '/fonts/atkinson-next.woff2']

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <head>
        {fonts.map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
      </head>
      <body>{children}</body>
    </html>
  )
}
