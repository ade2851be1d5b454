/** What a part of a picture says with its colour; beside it there is always a word. */
export type Tone = 'GOOD' | 'WARN' | 'BAD' | 'BLUE' | 'ACCENT' | 'NEUTRAL';

export const TOKENS: Record<Tone, string> = {
  GOOD: '--basis-color-positive-color-default',
  WARN: '--basis-color-warning-color-default',
  BAD: '--basis-color-negative-color-default',
  BLUE: '--basis-color-info-color-default',
  ACCENT: '--basis-color-action-1-color-default',
  NEUTRAL: '--basis-color-default-color-default',
};

/** Lines over the colours that warn, for who does not tell them apart. */
export function decal(tone: Tone) {
  if (tone !== 'WARN' && tone !== 'BAD') {
    return undefined;
  }
  return {
    color: 'rgba(255, 255, 255, 0.45)',
    dashArrayX: [1, 0],
    dashArrayY: tone === 'BAD' ? [2, 2] : [2, 5],
    rotation: Math.PI / 4,
  };
}

/** The colour that a token stands for in the colour scheme of the moment. */
export function colour(host: HTMLElement, token: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  host.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}
