package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Notices;

/** What can be done with the signaal that is open. */
final class SignaalActions {
    private final SignaalService signalen;
    private final ContactService contacts;
    private final Runnable done;

    SignaalActions(SignaalService signalen, ContactService contacts, Runnable done) {
        this.signalen = signalen;
        this.contacts = contacts;
        this.done = done;
    }

    void drop(SignaalDetail signaal) {
        new ReasonDialog(
                        "drop",
                        reden -> act(() -> signalen.drop(new SignaalId(signaal.id()), reden), "signaal.done.drop"))
                .open();
    }

    void reopen(SignaalDetail signaal) {
        new ReasonDialog(
                        "reopen",
                        reden -> act(() -> signalen.reopen(new SignaalId(signaal.id()), reden), "signaal.done.reopen"))
                .open();
    }

    /** Asks for contact details only now: that they are read is kept. */
    void showContact(SignaalDetail signaal) {
        SignaalId id = new SignaalId(signaal.id());
        new ContactDialog(contacts.read(id), data -> act(() -> contacts.keep(id, data), "signaal.done.contact")).open();
    }

    private void act(Runnable command, String key) {
        try {
            command.run();
            Notices.saved(I18NProvider.translate(key));
        } catch (IllegalMove e) {
            Notices.problem(I18NProvider.translate(e.key(), e.params()));
        }
        done.run();
    }
}
