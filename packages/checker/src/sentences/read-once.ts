/** As `read`, but reads each thing once: what a sentence says is held against the sentences of many documents. */
export function readOnce<Of extends object, Read>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, { readonly is: Read }>();
  return (of) => {
    const found = known.get(of) ?? { is: read(of) };
    known.set(of, found);
    return found.is;
  };
}
