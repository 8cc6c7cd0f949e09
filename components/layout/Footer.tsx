import { ThemeArt } from '@/components/art/ThemeArt'
import { Container } from '@/components/layout/Container'
import { footerNavigation } from '@/components/layout/navigation'
import { Icon } from '@/components/ui/Icon'

export function Footer() {
  return (
    <footer className="site-footer on-dark">
      <ThemeArt seed="kis" accent="teal" columns={24} rows={1} className="theme-art-dark site-footer-art" />
      <Container className="py-12">
        <div className="grid gap-10 md:grid-cols-2 lg:grid-cols-[1.4fr_1fr_1fr_1fr]">
          <div className="max-w-[24rem]">
            <p className="font-serif text-2xl font-semibold">Vind je niet wat je zoekt?</p>
            <p className="mt-3">Leg je vraag voor aan KIS. We denken mee, of wijzen je de weg naar kennis die er al is.</p>
            <p className="mt-5">
              <a href="/over-kis/contact" className="button border-white bg-transparent text-white hover:bg-white hover:text-teal-deep">
                <Icon name="mail" />
                <span>Stel je vraag</span>
              </a>
            </p>
          </div>
          {footerNavigation.map(({ title, links }) => (
            <nav key={title} aria-label={title}>
              <h2 className="label text-ochre-bright">{title}</h2>
              <ul className="mt-3">
                {links.map(({ href, label }) => (
                  <li key={href}>
                    <a href={href}>{label}</a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
        <p className="site-footer-colophon">
          KIS is een programma van Movisie en het Verwey-Jonker Instituut. Het ministerie van Sociale Zaken en Werkgelegenheid betaalt het programma. KIS is
          onafhankelijk in zijn keuzes.
        </p>
      </Container>
    </footer>
  )
}
