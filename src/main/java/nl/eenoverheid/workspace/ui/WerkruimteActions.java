package nl.eenoverheid.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteDetail.Lid;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.WerkruimteService;

/** What members, and owners more than others, can do with a werkruimte. */
final class WerkruimteActions {
    private final WerkruimteService werkruimten;
    private final AccountService accounts;
    private final SignedIn person;
    private final Runnable done;

    WerkruimteActions(WerkruimteService werkruimten, AccountService accounts, SignedIn person, Runnable done) {
        this.werkruimten = werkruimten;
        this.accounts = accounts;
        this.person = person;
        this.done = done;
    }

    void change(WerkruimteDetail werkruimte) {
        new WerkruimteDialog(werkruimte, (dialog, data) -> change(werkruimte, dialog, data)).open();
    }

    void admit(WerkruimteDetail werkruimte) {
        Set<Long> members = werkruimte.leden().stream().map(Lid::accountId).collect(Collectors.toSet());
        List<AccountChoice> others = near(werkruimte).stream()
                .filter(choice -> !members.contains(choice.id()))
                .toList();
        new AdmitDialog(
                        others,
                        (wie, rol) -> act(
                                () -> werkruimten.admit(id(werkruimte), new AccountId(wie.id()), rol),
                                "workspace.admit.done",
                                wie.naam()))
                .open();
    }

    Component download(WerkruimteDetail werkruimte) {
        return new MembersDownload(werkruimten, id(werkruimte));
    }

    void letGuestsDownload(WerkruimteDetail werkruimte, boolean allowed) {
        act(
                () -> werkruimten.letGuestsDownload(id(werkruimte), allowed),
                allowed ? "workspace.guests.on" : "workspace.guests.off",
                werkruimte.naam());
    }

    /** Opens a closed part and goes there. */
    void openBesloten(WerkruimteDetail werkruimte) {
        WerkruimteDialog.besloten((dialog, data) -> {
                    long deel = werkruimten.openBesloten(id(werkruimte), data).value();
                    dialog.done();
                    UI.getCurrent().navigate(WerkruimteRoutes.detail(deel));
                })
                .open();
    }

    void changeRole(WerkruimteDetail werkruimte, Lid lid) {
        new RolDialog(lid, rol -> give(werkruimte, lid, rol)).open();
    }

    private Optional<String> give(WerkruimteDetail werkruimte, Lid lid, WerkruimteRol rol) {
        try {
            werkruimten.changeRole(id(werkruimte), new AccountId(lid.accountId()), rol);
        } catch (IllegalMove e) {
            return Optional.of(text(e.key(), e.params()));
        }
        done.run();
        Notices.saved(text("workspace.role.done", lid.naam()));
        return Optional.empty();
    }

    /** With a question: who works elsewhere comes back by a new uitnodiging only. */
    void remove(WerkruimteDetail werkruimte, Lid lid) {
        Confirm.ask(
                text("workspace.remove.title", lid.naam()),
                text("workspace.remove.text"),
                text("workspace.remove.verb"),
                () -> removeNow(werkruimte, lid));
    }

    private void removeNow(WerkruimteDetail werkruimte, Lid lid) {
        act(
                () -> werkruimten.remove(id(werkruimte), new AccountId(lid.accountId())),
                "workspace.remove.done",
                lid.naam());
    }

    /** With a question: who left cannot come back alone. */
    void leave(WerkruimteDetail werkruimte) {
        if (isLastOwner(werkruimte)) {
            Notices.problem(text("workspace.lastOwner"));
            return;
        }
        Confirm.ask(
                text("workspace.leave.title", werkruimte.naam()),
                text("workspace.leave.text"),
                text("workspace.leave.verb"),
                () -> leaveNow(werkruimte));
    }

    /** Leaves, once somebody said that they are sure. */
    void leaveNow(WerkruimteDetail werkruimte) {
        try {
            werkruimten.remove(id(werkruimte), person.id());
            UI.getCurrent().navigate(WerkruimteRoutes.LIST);
            Notices.saved(text("workspace.leave.done", werkruimte.naam()));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    private boolean isLastOwner(WerkruimteDetail werkruimte) {
        List<Long> owners = werkruimte.leden().stream()
                .filter(lid -> lid.rol() == WerkruimteRol.EIGENAAR)
                .map(Lid::accountId)
                .toList();
        return owners.equals(List.of(person.id().value()));
    }

    private void change(WerkruimteDetail shown, WerkruimteDialog dialog, WerkruimteData data) {
        try {
            werkruimten.change(id(shown), shown.version(), data);
            dialog.done();
            done.run();
            Notices.saved(text("workspace.change.done"));
        } catch (Stale e) {
            WerkruimteDetail theirs = werkruimten.detail(id(shown));
            dialog.compare(theirs, (same, chosen) -> change(theirs, same, chosen));
        }
    }

    private void act(Runnable command, String key, String naam) {
        try {
            command.run();
            done.run();
            Notices.saved(text(key, naam));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        }
    }

    /** Who can be let in: colleagues, or into a closed part the members of the werkruimte around it. */
    private List<AccountChoice> near(WerkruimteDetail werkruimte) {
        return werkruimte
                .ouder()
                .map(ouder -> werkruimten.detail(new WerkruimteId(ouder.id())).leden().stream()
                        .map(lid -> new AccountChoice(lid.accountId(), lid.naam(), "", lid.organisatie(), 0))
                        .toList())
                .orElseGet(accounts::choices);
    }

    private static WerkruimteId id(WerkruimteDetail werkruimte) {
        return new WerkruimteId(werkruimte.id());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
