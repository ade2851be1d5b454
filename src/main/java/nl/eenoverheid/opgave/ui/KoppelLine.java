package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.softSpan;
import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import nl.eenoverheid.opgave.Aandeel;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.opgave.Regelkeuze;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One line to choose, with the amount on it and which part of it is for the opgave. */
final class KoppelLine extends Div {
    private static final BigDecimal ALL = new BigDecimal(100);

    private final transient Regelkeuze keuze;
    private final Checkbox chosen;
    private final TextField procent = new TextField();

    KoppelLine(Regelkeuze keuze, Runnable changed) {
        this.keuze = keuze;
        Locale locale = getLocale();
        String line = OpgaveTexts.line(keuze.regel(), keuze.taakveld(), keuze.categorie());
        chosen = new Checkbox(text("link.line", keuze.overheid(), line));
        chosen.addValueChangeListener(event -> changed.run());
        procent.setAriaLabel(text("link.part", keuze.overheid(), line));
        procent.setSuffixComponent(new Span("%"));
        procent.setAllowedCharPattern("[0-9.,]");
        BigDecimal left = ALL.subtract(keuze.gekoppeld());
        chosen.setEnabled(left.signum() > 0);
        procent.setEnabled(left.signum() > 0);
        procent.setValue(Geldtekst.typed(left.max(BigDecimal.ZERO)));
        procent.addValueChangeListener(event -> changed.run());
        addClassName("opgave-line");
        Div amount = new Div();
        amount.addClassName("opgave-line-amount");
        if (keuze.bedrag() == null) {
            amount.add(new StatusBadge(Tone.WARN, "–", text("notDelivered")));
        } else {
            amount.add(new Span(Geldtekst.thousands(keuze.bedrag(), locale)));
        }
        Div about = new Div(chosen);
        if (keuze.bron() != null) {
            about.add(softSpan(OpgaveTexts.source(keuze.bron(), locale)));
        }
        if (!keuze.kern()) {
            about.add(softSpan(text("link.touches")));
        }
        if (keuze.gekoppeld().signum() > 0) {
            about.add(softSpan(text("link.taken", Geldtekst.percent(keuze.gekoppeld(), locale))));
        }
        about.addClassName("opgave-cell");
        add(about, amount, procent);
    }

    boolean isChosen() {
        return chosen.getValue();
    }

    boolean isEigen() {
        return keuze.eigen();
    }

    /** What of the line is chosen; null when it was not delivered or the part cannot be read. */
    @Nullable
    BigDecimal amount() {
        BigDecimal part = part();
        return keuze.bedrag() == null || part.signum() <= 0
                ? null
                : keuze.bedrag().multiply(part).movePointLeft(2);
    }

    BijdrageData value(BijdrageData.Gezegd gezegd) {
        return BijdrageData.plain(
                keuze.regel(), Aandeel.procent(part()), keuze.eigen() ? BijdrageData.Gezegd.ZELF : gezegd);
    }

    private BigDecimal part() {
        BigDecimal read = Geldtekst.readOrWrong(procent.getValue());
        return read == null ? ALL : read;
    }
}
