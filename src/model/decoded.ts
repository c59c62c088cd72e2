/** An address as its author means it: with `%20` read as a space. One that is no encoding stands for itself. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
