import { Container } from '@/components/layout/Container'
import { Logo } from '@/components/layout/Logo'
import { mainNavigation } from '@/components/layout/navigation'
import { SearchField } from '@/components/search/SearchField'
import { Icon } from '@/components/ui/Icon'

/** The menu is one `details`: folded on a phone, always open where there is room (globals.css). */
export function Header() {
  return (
    <header className="site-header">
      <Container className="site-header-grid">
        <Logo />
        <search className="site-header-search">
          <SearchField id="zoek-site" label="Zoek op de hele site" placeholder="Zoek" compact />
        </search>
        <a href="/mijn-lijst" className="site-list">
          <Icon name="bookmark" />
          <span className="site-list-words">Mijn lijst</span>
          <span data-kept-count="" />
        </a>
        <details className="site-menu" data-menu="">
          <summary className="button">
            <Icon name="menu" />
            <span>Menu</span>
          </summary>
          <nav aria-label="Hoofdmenu">
            <ul>
              {mainNavigation.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
              <li className="site-menu-search">
                <a href="/zoeken">Zoek op de hele site</a>
              </li>
            </ul>
          </nav>
        </details>
      </Container>
    </header>
  )
}
