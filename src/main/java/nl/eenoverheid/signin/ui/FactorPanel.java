package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signin.OwnSignIn;
import nl.eenoverheid.signin.OwnSignInService;
import nl.eenoverheid.signin.SignInRoutes;
import nl.eenoverheid.ui.Confirm;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** The code of the phone: whether it is asked, and how many codes on paper are left. */
final class FactorPanel extends Div {
    private static final int FEW = 3;

    private final transient OwnSignInService own;
    private final ConfirmationDialog confirmation;
    private final transient Runnable changed;

    FactorPanel(OwnSignInService own, OwnSignIn now, ConfirmationDialog confirmation, Runnable changed) {
        this.own = own;
        this.confirmation = confirmation;
        this.changed = changed;
        addClassName("signin-form");
        if (now.factorSince() == null) {
            showNone(now);
        } else {
            showSet(now.factorSince(), now.codesLeft());
        }
    }

    private void showNone(OwnSignIn now) {
        add(
                badge(
                        now.required() && now.passkeys() == 0 ? Tone.WARN : Tone.NEUTRAL,
                        "○",
                        getTranslation("signin.factor.off")),
                new Paragraph(getTranslation("signin.factor.why")),
                line(new Button(
                        getTranslation("signin.factor.set"),
                        click -> confirmation.run(() -> new EnrolmentDialog(own, confirmation).open()))));
    }

    private void showSet(Instant since, int left) {
        String day = Dates.date(Dates.dayOf(since), getLocale());
        Paragraph codes = new Paragraph(getTranslation("signin.codes.left", left));
        if (left <= FEW) {
            codes.addClassName("signin-problem");
        }
        add(
                badge(Tone.GOOD, "✓", getTranslation("signin.factor.on", day)),
                codes,
                line(
                        new Button(getTranslation("signin.codes.renew"), click -> confirmation.run(this::renew)),
                        new Button(
                                getTranslation("signin.factor.replace"),
                                click -> confirmation.run(() -> new EnrolmentDialog(own, confirmation).open())),
                        new Button(getTranslation("signin.factor.remove"), click -> askRemoval())));
    }

    private void renew() {
        ThisSession.keep(own.renewCodes(ThisSession.ref()));
        UI.getCurrent().navigate(SignInRoutes.CODES);
    }

    private void askRemoval() {
        Confirm.ask(
                getTranslation("signin.factor.remove.title"),
                getTranslation("signin.factor.remove.text"),
                getTranslation("signin.factor.remove"),
                () -> confirmation.run(this::remove));
    }

    private void remove() {
        try {
            own.removeFactor(ThisSession.ref());
            Notices.saved(getTranslation("signin.factor.removed"));
            changed.run();
        } catch (IllegalMove e) {
            Notices.problem(getTranslation(e.key(), e.params()));
        }
    }

    private static StatusBadge badge(Tone tone, String glyph, String text) {
        return new StatusBadge(tone, glyph, text);
    }

    private static Div line(Button... buttons) {
        Div line = new Div(buttons);
        line.addClassName("eo-line");
        return line;
    }
}
