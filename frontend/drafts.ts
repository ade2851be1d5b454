/** Drafts of forms, in the storage of the browser; DraftKeeper writes them under a name that says whose they are. */

/** Pages hear that no draft may be written any more. */
export const ERASED = 'eo-drafts-erased';

const ANY = 'eo-draft:';
const KEPT = 14 * 86_400_000;

/** The names of the drafts of one account, which all begin the same. */
export function ownDrafts(prefix: string): string[] {
  return Object.keys(localStorage).filter((name) => name.startsWith(prefix));
}

/** Erases those of one account, for whoever sits here next. */
export function eraseDrafts(prefix: string): void {
  window.dispatchEvent(new CustomEvent(ERASED));
  ownDrafts(prefix).forEach((name) => localStorage.removeItem(name));
}

/** Erases what others left here longer than notes are kept; what they left lately comes back when they sign in. */
export function eraseOldDrafts(prefix: string): void {
  for (const name of Object.keys(localStorage)) {
    if (name.startsWith(ANY) && !name.startsWith(prefix) && isOld(localStorage.getItem(name))) {
      localStorage.removeItem(name);
    }
  }
}

function isOld(draft: string | null): boolean {
  try {
    return Date.now() - Date.parse((JSON.parse(draft ?? '') as { at: string }).at) > KEPT;
  } catch {
    return true;
  }
}
