import type { Lists, Problem } from './model';
import { spoken } from './texts';

const PATIENCE = 20_000;

/** What the server said, or that nothing could be heard from it. */
export type Session =
  | { kind: 'in'; lists: Lists; secret: string }
  | { kind: 'out' | 'forbidden' | 'away' };

export type Sent =
  | { kind: 'sent' | 'arrived'; signaal: number; text: string }
  | { kind: 'refused'; problems: Problem[] }
  | { kind: 'out' | 'another' | 'forbidden' | 'away' };

/** Proves that a message comes from this page; it goes with the session. */
let key = '';

/** Asks who is signed in and what there is to choose from. */
export async function ask(): Promise<Session> {
  const answer = await reach('/buiten/lijsten', {});
  if (answer?.status === 200) {
    const body = await json(answer);
    if (body?.lists) {
      const { lists, language, colours } = body as { lists: Lists & { secret?: string }; language: string; colours: string };
      const { secret, ...rest } = lists; // the secret is for the moment only and never kept
      key = body.key as string;
      return { kind: 'in', lists: { ...rest, language, colours }, secret: secret ?? '' };
    }
  }
  return { kind: answer?.status === 401 ? 'out' : answer?.status === 403 ? 'forbidden' : 'away' };
}

/** Sends a note. The key of the page can be that of a session before; then it is asked for and tried once more. */
export async function send(note: string, message: unknown): Promise<Sent> {
  const first = key === '' ? undefined : await post(message);
  if (first && first.status !== 403) {
    return understood(note, first);
  }
  const session = await ask();
  if (session.kind !== 'in') {
    return { kind: session.kind };
  }
  return understood(note, await post(message));
}

function post(message: unknown): Promise<Response | undefined> {
  return reach('/buiten/notities', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': key },
    body: JSON.stringify(message),
  });
}

async function understood(note: string, answer: Response | undefined): Promise<Sent> {
  const body = answer && (await json(answer));
  switch (answer?.status) {
    case 200: // also what a hotel answers before it lets anybody through; ours names the note
      return body?.note === note ? { kind: 'sent', signaal: body.signaal as number, text: '' } : { kind: 'away' };
    case 409:
      return body?.signaal
        ? { kind: 'arrived', signaal: body.signaal as number, text: body.detail as string }
        : { kind: 'away' };
    case 400:
    case 413:
    case 422:
      return body?.problems ? { kind: 'refused', problems: problems(body) } : { kind: 'away' };
    case 401:
      return { kind: 'out' };
    case 403:
      return { kind: 'forbidden' };
    case 412:
      return { kind: 'another' };
    default:
      return { kind: 'away' };
  }
}

/** The last part of a name: the form has all its fields beside each other. */
function problems(body: Record<string, unknown>): Problem[] {
  const named = (body.problems as Problem[]).map(({ field, text }) => ({ field: field.replace(/.*\./, ''), text }));
  return named.length > 0 ? named : [{ field: '', text: body.detail as string }];
}

async function reach(path: string, how: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      ...how,
      headers: { ...how.headers, 'Accept-Language': spoken() },
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return undefined;
  }
}

async function json(answer: Response): Promise<Record<string, unknown> | undefined> {
  try {
    return (await answer.json()) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}
