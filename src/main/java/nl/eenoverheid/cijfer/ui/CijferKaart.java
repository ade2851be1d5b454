package nl.eenoverheid.cijfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.cijfer.CijferDetail;
import nl.eenoverheid.cijfer.CijferStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One figure: how much, who says so and when; then whether the dossier works with it. */
final class CijferKaart extends ListItem {
    private final transient CijferDetail cijfer;

    CijferKaart(CijferDetail cijfer, boolean disputed, boolean canWrite, CijferActs acts) {
        this.cijfer = cijfer;
        addClassName("cijfer-kaart");
        addClassName("cijfer-" + cijfer.status().name().toLowerCase(CijferTexts.locale()));
        Span number = new Span(CijferTexts.number(cijfer.waarde()));
        number.addClassName("cijfer-getal");
        Span unit = new Span(cijfer.over().eenheid());
        Paragraph value = new Paragraph(number, unit);
        value.addClassName("cijfer-waarde");
        add(value, source(), soft("cijfer.peil", CijferTexts.peildatum(cijfer.peildatum())));
        if (!cijfer.opmerking().isEmpty()) {
            Paragraph words = new Paragraph(cijfer.opmerking());
            words.getElement().setAttribute("dir", "auto");
            add(words);
        }
        state();
        add(soft(
                "cijfer.who",
                cijfer.wie(),
                cijfer.organisatie(),
                Dates.date(Dates.dayOf(cijfer.op()), CijferTexts.locale())));
        if (canWrite && cijfer.geldt()) {
            add(acts(disputed, acts));
        }
    }

    private Component source() {
        Div line = new Div(new Span(getTranslation("cijfer.bron")));
        line.addClassName("cijfer-bron");
        String address = CijferTexts.address(cijfer);
        if (address.isEmpty()) {
            line.add(new Span(cijfer.bron()));
            return line;
        }
        Anchor anchor = new Anchor(address, cijfer.bron(), AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.setAriaLabel(getTranslation("cijfer.bron.new", cijfer.bron()));
        line.add(anchor);
        return line;
    }

    private void state() {
        if (cijfer.status() == CijferStatus.INGETROKKEN) {
            add(new StatusBadge(Tone.NEUTRAL, "×", getTranslation("cijfer.cijferStatus.INGETROKKEN")));
            add(soft("cijfer.withdrawn.why", cijfer.reden()));
        }
        cijfer.keuze().ifPresent(keuze -> {
            add(new StatusBadge(Tone.ACCENT, "✓", getTranslation("cijfer.cijferStatus.GEKOZEN")));
            add(new Paragraph(getTranslation(
                    "cijfer.chosen.why",
                    keuze.waarom(),
                    keuze.wie(),
                    keuze.organisatie(),
                    Dates.date(Dates.dayOf(keuze.op()), CijferTexts.locale()))));
        });
    }

    private Component acts(boolean disputed, CijferActs acts) {
        Div line = new Div();
        line.addClassName("eo-actions");
        if (cijfer.status() == CijferStatus.GEKOZEN) {
            line.add(act("release", () -> acts.askRelease(cijfer)));
        } else {
            if (disputed) {
                line.add(act("choose", () -> acts.askChoose(cijfer)));
            }
            if (cijfer.mayWithdraw()) {
                line.add(act("withdraw", () -> acts.askWithdraw(cijfer)));
            }
        }
        return line;
    }

    private Button act(String what, Runnable ask) {
        Button button = new Button(getTranslation("cijfer." + what + ".verb"), click -> ask.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("cijfer." + what + ".title", CijferTexts.whole(cijfer)));
        return button;
    }

    private Paragraph soft(String key, Object... params) {
        Paragraph soft = new Paragraph(getTranslation(key, params));
        soft.addClassName("eo-soft");
        return soft;
    }
}
