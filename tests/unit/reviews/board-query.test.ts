import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardColumns, boardHref, readBoardQuery } from '@/lib/reviews/board-query'
import type { BoardRow } from '@/lib/reviews/board-row'
import { selectRows, slugOfState } from '@/lib/reviews/board-select'
import { submissionStates } from '@/lib/submissions/states'

const row = (changes: Partial<BoardRow>): BoardRow => ({
  id: 'x',
  title: 'Voorbeeld',
  organisation: 'Organisatie',
  state: 'drafting',
  since: '2027-01-01',
  rounds: 0,
  handedInOn: null,
  database: 'polarisatie',
  deadline: null,
  extended: false,
  late: false,
  remindersOff: false,
  createdAt: new Date(),
  documentId: null,
  assessors: [],
  remarks: { total: 0, open: 0, required: 0, unreleased: 0 },
  ...changes,
})
const read = (address: string) => readBoardQuery(Object.fromEntries(new URLSearchParams(address)))
const names = (rows: readonly BoardRow[], address: string) => selectRows(rows, read(address)).map(({ title }) => title)

describe('the board', () => {
  it('has every state in exactly one column and in the filter', () => {
    expect(boardColumns.flatMap(({ states }) => states as readonly string[]).sort()).toEqual([...submissionStates].sort())
    for (const state of submissionStates) expect(names([row({ state })], `staat=${slugOfState(state)}`)).toHaveLength(1)
  })

  it('filters by state, lateness, assessor, database and words', () => {
    const assessor = {
      assignmentId: 'b',
      assessorId: '3d0a6bd4-2f5f-4d4e-9d3b-1a2b3c4d5e6f',
      name: 'Vera',
      state: 'free',
      remarks: 0,
      assessment: 'none',
      agreed: false,
      dueOn: null,
    } as const
    const rows = [
      row({ id: '1', title: 'Ideeën', late: true, state: 'feedback', assessors: [assessor] }),
      row({ id: '2', title: 'Anders', database: 'antidiscriminatie', assessors: [{ ...assessor, state: 'ended' }] }),
    ]
    expect(names(rows, 'laat=ja')).toEqual(['Ideeën'])
    expect(names(rows, 'q=IDEEEN')).toEqual(['Ideeën'])
    expect(names(rows, 'q=organ')).toHaveLength(2)
    expect(names(rows, 'database=antidiscriminatie')).toEqual(['Anders'])
    expect(names(rows, `beoordelaar=${assessor.assessorId}`)).toEqual(['Ideeën'])
    expect(names(rows, 'beoordelaar=niemand')).toEqual(['Anders'])
  })

  it('sorts by last day, what has none at the end, both ways round', () => {
    const due = (id: string, on: string) => row({ id, title: id, deadline: { who: 'owner', what: '', on } })
    const rows = [row({ id: 'geen', title: 'geen' }), due('later', '2027-05-01'), due('eerst', '2027-04-01')]
    expect(names(rows, '')).toEqual(['eerst', 'later', 'geen'])
    expect(names(rows, 'richting=af')).toEqual(['geen', 'later', 'eerst'])
  })

  it('reads whatever stands in an address, and writes the same question again', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('q', 'staat', 'laat', 'beoordelaar', 'database', 'cijfer', 'sorteer', 'richting', 'weergave', 'pagina'), fc.string()),
        (params) => {
          const query = readBoardQuery(params)
          const address = boardHref('/p', query, { pagina: query.pagina })
          expect(read(address.split('?')[1] ?? '')).toEqual(query)
        },
      ),
    )
  })
})
