import type { BlockProps } from '@/components/content/blocks/props'
import { ScrollTable } from '@/components/content/blocks/ScrollTable'
import { RichText } from '@/components/content/RichText'

export function RoleTable({ block, context }: BlockProps<'roleTable'>) {
  return (
    <ScrollTable caption={block.caption} idPrefix={context.idPrefix}>
      <thead>
        <tr>
          <th scope="col">{block.roleHeader}</th>
          <th scope="col">{block.textHeader}</th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.role}>
            <th scope="row">{row.role}</th>
            <td>
              <RichText text={row.text} context={context} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
