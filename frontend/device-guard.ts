import { erase, lockFor, unsent } from './capture/device';

const PATIENCE = 2_000;

/** Keeps notes that were made outside from who uses this device next; see DeviceGuard.java. */
class DeviceGuard extends HTMLElement {
  lock(account: number) {
    return lockFor(account);
  }

  unsent() {
    return unsent();
  }

  /** A page that does not let go must not keep anybody from signing out. */
  erase() {
    return Promise.race([erase(), new Promise((done) => window.setTimeout(done, PATIENCE))]);
  }
}

customElements.define('eo-device-guard', DeviceGuard);
