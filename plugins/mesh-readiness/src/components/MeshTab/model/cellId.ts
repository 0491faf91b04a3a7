/** One cell of the matrix: a requirement, or what a rule says about the release, on a mesh. */
export interface Cell {
  /** Feature id of the requirement, or the code of the rule. */
  subject: string;
  mesh: string;
}

/** A cell as it stands in the address: `security.mtls:linkerd`, `MR0601:linkerd`. */
export const cellId = ({ subject, mesh }: Cell): string => `${subject}:${mesh}`;

/** The cell that an address names; nothing when it names none. */
export const parseCellId = (id: string | undefined): Cell | undefined => {
  const colon = id?.lastIndexOf(':') ?? -1;
  return id && colon > 0
    ? { subject: id.slice(0, colon), mesh: id.slice(colon + 1) }
    : undefined;
};
