package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signin.PasskeyListItem;
import nl.eenoverheid.signin.PasskeyService;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;

/** One's passkeys: their names, and when each was used. */
final class PasskeyPanel extends Div {
    private final transient PasskeyService passkeys;
    private final ConfirmationDialog confirmation;
    private final transient Clock clock;
    private final transient Runnable changed;

    PasskeyPanel(
            PasskeyService passkeys, String party, ConfirmationDialog confirmation, Clock clock, Runnable changed) {
        this.passkeys = passkeys;
        this.confirmation = confirmation;
        this.clock = clock;
        this.changed = changed;
        addClassName("signin-form");
        List<PasskeyListItem> all = passkeys.list();
        add(new Paragraph(getTranslation(all.isEmpty() ? "signin.passkey.none" : "signin.passkey.some")));
        if (!all.isEmpty()) {
            add(rows(all));
        }
        add(new Button(
                getTranslation("signin.passkey.add"),
                click -> confirmation.run(() -> new PasskeyDialog(passkeys, party, confirmation, changed).open())));
    }

    private Component rows(List<PasskeyListItem> all) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("signin-rows");
        all.forEach(passkey -> rows.add(new ListItem(words(passkey), acts(passkey))));
        return rows;
    }

    private Component words(PasskeyListItem passkey) {
        Span name = new Span(passkey.naam());
        name.addClassName("signin-name");
        String added = Dates.date(Dates.dayOf(passkey.gemaaktOp()), getLocale());
        Span facts = new Span(
                passkey.gebruiktOp() == null
                        ? getTranslation("signin.passkey.added", added)
                        : getTranslation(
                                "signin.passkey.used", added, Dates.age(passkey.gebruiktOp(), clock, getLocale())));
        facts.addClassName("eo-soft");
        return new Div(name, facts);
    }

    private Component acts(PasskeyListItem passkey) {
        Button rename = new Button(
                getTranslation("signin.passkey.rename"),
                click -> new PasskeyNameDialog(passkeys, passkey, changed).open());
        rename.setAriaLabel(getTranslation("signin.passkey.renameOf", passkey.naam()));
        Button remove = new Button(getTranslation("signin.passkey.remove"), click -> askRemoval(passkey));
        remove.setAriaLabel(getTranslation("signin.passkey.removeOf", passkey.naam()));
        Div line = new Div(rename, remove);
        line.addClassName("eo-line");
        return line;
    }

    private void askRemoval(PasskeyListItem passkey) {
        Confirm.ask(
                getTranslation("signin.passkey.remove.title"),
                getTranslation("signin.passkey.remove.text", passkey.naam()),
                getTranslation("signin.passkey.remove"),
                () -> confirmation.run(() -> remove(passkey)));
    }

    private void remove(PasskeyListItem passkey) {
        try {
            passkeys.remove(ThisSession.ref(), passkey.id());
            Notices.saved(getTranslation("signin.passkey.removed"));
            changed.run();
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }
}
