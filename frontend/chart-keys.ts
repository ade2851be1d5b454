const WAYS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

type Mark = SVGGraphicsElement;

/** One stop for the Tab key; the arrow keys go from one mark of a drawing to the nearest in that direction. */
export function walk(svg: SVGElement, reached: (says: string) => void, follow: (path: string) => void): void {
  const marks = [...svg.querySelectorAll<Mark>('.mark')];
  stop(marks, marks[0]);
  const told = (mark: Element | null | undefined) => reached(mark?.getAttribute('aria-label') ?? '');
  svg.addEventListener('keydown', (event) => {
    const to = next(marks, event.target as Mark, event.key);
    if (to && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      event.stopPropagation();
      stop(marks, to);
      to.focus();
    }
  });
  svg.addEventListener('focusin', (event) => told((event.target as Element).closest('.mark')));
  svg.addEventListener('focusout', () => reached(''));
  svg.addEventListener('pointerover', (event) => told((event.target as Element).closest('.mark')));
  svg.addEventListener('pointerleave', () => told(document.activeElement?.closest('.mark')));
  svg.addEventListener('click', (event) => {
    const path = (event.target as Element).closest('a')?.getAttribute('href');
    if (path && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      follow(path);
    }
  });
}

function next(marks: Mark[], from: Mark, key: string): Mark | undefined {
  if (key === 'Home' || key === 'End') {
    return key === 'Home' ? marks[0] : marks[marks.length - 1];
  }
  const way = WAYS[key];
  return way && nearest(marks, from, way);
}

/** What lies aside counts double, so that one keeps to a row or a column as long as there is one. */
function nearest(marks: Mark[], from: Mark, [right, down]: [number, number]): Mark | undefined {
  const start = centre(from);
  let found: Mark | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const at = centre(mark);
    const along = (at.x - start.x) * right + (at.y - start.y) * down;
    const aside = Math.abs((at.x - start.x) * down) + Math.abs((at.y - start.y) * right);
    const far = along + 2 * aside;
    if (mark !== from && along > 0.5 && aside <= 2 * along && far < least) {
      least = far;
      found = mark;
    }
  }
  return found;
}

function centre(mark: Mark): { x: number; y: number } {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function stop(marks: Mark[], at: Mark | undefined): void {
  marks.forEach((mark) => mark.setAttribute('tabindex', mark === at ? '0' : '-1'));
}
