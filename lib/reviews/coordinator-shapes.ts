/** A step as a coordinator may know it: with who took it, and every reason, also a private one. Moments as ISO text. */
export type StepView = { id: string; step: string; what: string; who: string; at: string; reason: string; version: number | null; private: boolean }
export type VersionView = { id: string; number: number; by: string; at: string; note: string; attachments: number }
export type SentMessage = { id: string; subject: string; text: string; by: string; at: string }
export type FileView = { id: string; title: string; name: string; bytes: number; removed: boolean }

/** Somebody who can be asked to assess a submission, or why not. `open`: how many submissions they have under way, in all rounds. */
export type Candidate = { id: string; name: string; open: number; why: string | null }
