import type { ReactNode } from 'react'
import { ThemeArt } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import { doors } from '@/components/layout/navigation'
import { SearchField } from '@/components/search/SearchField'

type Props = { seed: string; label: string; title: string; children: ReactNode }

/** A page that isn't what one came for: what happened, and the ways on. */
export function ErrorPage({ seed, label, title, children }: Props) {
  return (
    <Container className="error-page">
      <div data-own-search="">
        <p className="label">{label}</p>
        <h1 className="mt-2">{title}</h1>
        <div className="mt-5 grid gap-4 measure">{children}</div>
        <search className="mt-8 block max-w-[36rem]">
          <SearchField id="zoek-fout" label="Zoek op de hele site" />
        </search>
        <nav aria-label="Kennis voor jouw werk" className="mt-8">
          <p>Of kijk wat er is voor jouw werk:</p>
          <ul className="mt-1 flex flex-wrap gap-x-6">
            {doors.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2 font-semibold">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <ThemeArt seed={seed} accent="teal" columns={6} rows={6} />
    </Container>
  )
}
