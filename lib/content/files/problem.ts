/** Something wrong in the Markdown of a content file; `line` counts from 1 within the parsed text. */
export class MarkdownProblem extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

/** One thing to mend in a content file. */
export type ContentIssue = { file: string; line: number; field: string; message: string }
