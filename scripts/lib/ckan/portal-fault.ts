/** A call to the portal that did not end well, told in one line without the token. */
export class PortalFault extends Error {
  override readonly name = 'PortalFault';
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  /** Whether the same call may go through later: a network fault or a 5xx. What it did at the portal is not known then. */
  readonly passing: boolean;
  /** Fields that a refusal is about, where the portal names them. */
  readonly fields: readonly string[];
  /** Whether the answer was none of CKAN, so that something else answers at that address. */
  readonly foreign: boolean;

  constructor(
    message: string,
    status: number | null,
    passing: boolean,
    fields: readonly string[] = [],
    foreign: boolean = false,
  ) {
    super(message);
    this.status = status;
    this.passing = passing;
    this.fields = fields;
    this.foreign = foreign;
  }
}
