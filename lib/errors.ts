/** What a person did can't be done; the message is Dutch and says what to do. Mapped to a form, page or status at the border. */
export class ExpectedError extends Error {}
export class NotFoundError extends ExpectedError {}
export class ForbiddenError extends ExpectedError {}
export class ConflictError extends ExpectedError {}
export class InvalidStateError extends ExpectedError {}

/** Why the program can't start or go on, in one line, for whoever runs it. */
export class OperatorError extends Error {}
