package nl.eenoverheid.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.DraftKeeper;

/**
 * Notes that were made outside, and drafts of forms, stand on the device until they are sent. Whoever signs in takes the keys of others
 * away; whoever signs out erases their own, and hears first when something was not sent. Without a connection no link leads away from what is typed.
 */
@Tag("eo-device-guard")
@JsModule("./device-guard.ts")
@JsModule("./line-guard.ts")
final class DeviceGuard extends Component {
    private final long account;
    private final String drafts = DraftKeeper.mine();

    DeviceGuard(AccountId account) {
        this.account = account.value();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        call("lock($0, $1)", account, drafts);
    }

    /** Leaves the device as if nobody had been there, and then goes. */
    void leave(Runnable go) {
        call("unsent($0)", drafts).then(Integer.class, count -> askOrErase(count, go), error -> go.run());
    }

    private void askOrErase(int unsent, Runnable go) {
        if (unsent == 0) {
            erase(go);
        } else {
            Confirm.ask(
                    getTranslation("shell.device.title"),
                    getTranslation("shell.device.text", unsent),
                    getTranslation("shell.device.leave"),
                    () -> erase(go));
        }
    }

    private void erase(Runnable go) {
        call("erase($0)", drafts).then(done -> go.run(), error -> go.run());
    }

    /** Its script can come later than the page that it is on. */
    private PendingJavaScriptResult call(String method, Object... values) {
        return getElement()
                .executeJs("return customElements.whenDefined(this.localName).then(() => this." + method + ")", values);
    }
}
