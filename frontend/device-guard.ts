import { erase, lockFor, unsent } from './capture/device';
import { eraseDrafts, eraseOldDrafts, ownDrafts } from './drafts';

const PATIENCE = 2_000;

/** Keeps what somebody wrote on this device, outside or in a form, from who uses it next; see DeviceGuard.java. */
class DeviceGuard extends HTMLElement {
  lock(account: number, drafts: string) {
    eraseOldDrafts(drafts);
    return lockFor(account);
  }

  async unsent(drafts: string) {
    return (await unsent()) + ownDrafts(drafts).length;
  }

  /** A page that does not let go must not keep anybody from signing out. */
  erase(drafts: string) {
    eraseDrafts(drafts);
    return Promise.race([erase(), new Promise((done) => window.setTimeout(done, PATIENCE))]);
  }
}

customElements.define('eo-device-guard', DeviceGuard);
