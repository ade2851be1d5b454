package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signaal.ContactService;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;

/** What can be done with the signaal that is open. */
final class SignaalActions {
    private final SignaalService signalen;
    private final ContactService contacts;
    private final OverheidService overheden;
    private final WerkruimteService werkruimten;
    private final ScopeService scopes;
    private final Runnable done;

    SignaalActions(
            SignaalService signalen,
            ContactService contacts,
            OverheidService overheden,
            WerkruimteService werkruimten,
            ScopeService scopes,
            Runnable done) {
        this.signalen = signalen;
        this.contacts = contacts;
        this.overheden = overheden;
        this.werkruimten = werkruimten;
        this.scopes = scopes;
        this.done = done;
    }

    void passOn(SignaalDetail signaal) {
        ReasonDialog.withOrganisatie(
                        "passOn",
                        overheden.organisaties(),
                        (naar, reden) -> act(
                                () -> signalen.passOn(new SignaalId(signaal.id()), naar, reden), "signaal.done.passOn"))
                .open();
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

    /** The werkruimten in which it could be placed too. */
    List<WerkruimteListItem> otherWerkruimten(SignaalDetail signaal) {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .filter(each -> signaal.werkruimten().stream().noneMatch(placed -> placed.id() == each.id()))
                .toList();
    }

    void place(SignaalDetail signaal, WerkruimteListItem werkruimte) {
        act(() -> signalen.place(new SignaalId(signaal.id()), new WerkruimteId(werkruimte.id())), "signaal.done.place");
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
