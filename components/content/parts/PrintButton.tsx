import { Button } from '@/components/ui/Button'

/** Prints the page; kis.js shows it, because without JavaScript it would do nothing. */
export function PrintButton({ children = 'Print deze pagina' }: { children?: string }) {
  return (
    <Button variant="quiet" icon="print" data-print="" hidden>
      {children}
    </Button>
  )
}
