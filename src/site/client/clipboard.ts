/** Copies text to the clipboard and says whether that worked: browsers may refuse, and only a secure context has a clipboard. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
