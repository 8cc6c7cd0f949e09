export function AttachmentPart() {
  return null
}
