import { html, render } from 'lit/html.js';
import { App } from './app';
import { draw } from './page';
import { speak, spoken, t } from './texts';

speak(spoken());
document.getElementById('page')!.replaceChildren();

if (window.isSecureContext && 'indexedDB' in window) {
  void new App(draw).start().then(() => {
    void navigator.serviceWorker?.register('/buiten/worker.js', { scope: '/buiten/' });
    void navigator.storage?.persist?.();
  });
} else {
  const insecure = html`<main class="column">
    <h1>${t('capture.page.heading')}</h1>
    <p>${t('capture.begin.insecure')}</p>
    <a class="button strong" href="/noteren">${t('capture.begin.online')}</a>
  </main>`;
  render(insecure, document.getElementById('page')!);
}
