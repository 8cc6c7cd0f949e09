/** The names of the inputs of an answer within the form of the worksheet. */
export function answerNames(remarkId: string): { says: string; text: string } {
  return { says: `_antwoord.${remarkId}.says`, text: `_antwoord.${remarkId}.text` }
}
