const WARN_BEFORE = 120;
const LAST = 'eo-last-asked';

/** Says when a session is about to end, and that it ended; see SessionGuard.java. */
class SessionGuard extends HTMLElement {
  seconds = 0;
  warningTitle = '';
  warning = '';
  stay = '';
  expiredTitle = '';
  expired = '';
  signIn = '';
  declare $server?: { stay(): Promise<void> };

  private readonly dialog = document.createElement('dialog');
  private readonly heading = document.createElement('h2');
  private readonly text = document.createElement('p');
  private readonly button = document.createElement('button');
  private timer?: number;
  private readonly asked = new PerformanceObserver((entries) => {
    if (entries.getEntries().some((entry) => entry.name.includes('v-r=uidl'))) {
      this.remember();
    }
  });

  connectedCallback() {
    this.heading.id = 'session-title';
    this.button.className = 'eo-session-button';
    this.dialog.className = 'eo-session';
    this.dialog.setAttribute('aria-labelledby', this.heading.id);
    this.dialog.replaceChildren(this.heading, this.text, this.button);
    this.dialog.addEventListener('cancel', (event) => event.preventDefault());
    this.replaceChildren(this.dialog);
    this.remember();
    this.asked.observe({ type: 'resource' });
    this.timer = window.setInterval(() => this.look(), 1000);
  }

  disconnectedCallback() {
    this.asked.disconnect();
    window.clearInterval(this.timer);
  }

  /** All tabs share one session, and so the moment that one of them asked something. */
  private remember() {
    localStorage.setItem(LAST, String(Date.now()));
  }

  private look() {
    const idle = (Date.now() - Number(localStorage.getItem(LAST) ?? Date.now())) / 1000;
    if (this.seconds <= 0 || idle < this.seconds - WARN_BEFORE) {
      this.dialog.close();
    } else if (idle < this.seconds) {
      this.show(this.warningTitle, this.warning, this.stay, () => this.$server?.stay());
    } else {
      this.show(this.expiredTitle, this.expired, this.signIn, () => location.reload());
      window.clearInterval(this.timer);
    }
  }

  private show(title: string, text: string, action: string, act: () => unknown) {
    this.heading.textContent = title;
    this.text.textContent = text;
    this.button.textContent = action;
    this.button.onclick = act;
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }
}

customElements.define('eo-session-guard', SessionGuard);
