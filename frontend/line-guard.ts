type Connection = { state: string };

const LOST = ['connection-lost', 'reconnecting'];

/** What works without a connection. */
const OUTSIDE = '/buiten/';

function isLost(): boolean {
  const { connectionState } = (window as { Vaadin?: { connectionState?: Connection } }).Vaadin ?? {};
  return !navigator.onLine || LOST.includes(connectionState?.state ?? '');
}

function leaves(link: HTMLAnchorElement): boolean {
  const to = new URL(link.href, document.baseURI);
  const here = to.origin === location.origin && to.pathname === location.pathname && to.search === location.search;
  return to.origin === location.origin && !here && !link.target && !to.pathname.startsWith(OUTSIDE);
}

/** Without a connection a link would put an empty page in the place of this one and of what is typed on it. So this one stays. */
window.addEventListener(
  'click',
  (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.href !== '');
    if (link && isLost() && leaves(link as HTMLAnchorElement)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true
);
