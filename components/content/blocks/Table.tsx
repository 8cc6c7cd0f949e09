import type { ReactNode } from 'react'
import type { BlockProps } from '@/components/content/blocks/props'
import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { RichText } from '@/components/content/RichText'
import { SourceLine } from '@/components/content/SourceLine'

export function Table({ block, context }: BlockProps<'table'>) {
  return (
    <div>
      <ScrollTable caption={block.caption} idPrefix={context.idPrefix}>
        <thead>
          <tr>
            {block.head.map((cell, i) => (
              <th key={i} scope="col">
                <RichText text={cell} context={context} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, i) => (
            <Row key={i} cells={row} rowHeader={block.rowHeaders} context={context} />
          ))}
        </tbody>
      </ScrollTable>
      {block.source && (
        <p className="source">
          Bron: <SourceLine source={block.source} links={context.links} />
        </p>
      )}
    </div>
  )
}

type RowProps = Pick<BlockProps<'table'>, 'context'> & { cells: BlockProps<'table'>['block']['rows'][number]; rowHeader: boolean }

function Row({ cells, rowHeader, context }: RowProps) {
  return (
    <tr>
      {cells.map((cell, i) => (
        <Cell key={i} header={rowHeader && i === 0}>
          <RichText text={cell} context={context} />
        </Cell>
      ))}
    </tr>
  )
}

function Cell({ header, children }: { header: boolean; children: ReactNode }) {
  return header ? <th scope="row">{children}</th> : <td>{children}</td>
}
