package nl.eenoverheid.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.access.VervangingListItem;
import nl.eenoverheid.access.VervangingStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** One vervanging: who stands in for whom, on which days, why, who arranged it, and how it stands. */
final class VervangingRow extends Div {

    /**
     * Shows it.
     *
     * @param end what ends it early; the button stands there only while there is something to end
     */
    VervangingRow(VervangingListItem vervanging, LocalDate today, Runnable end) {
        this(vervanging, today);
        if (vervanging.status(today).canEnd()) {
            Button button = new Button(getTranslation("access.vervanging.end"), click -> end.run());
            button.setAriaLabel(getTranslation("access.vervanging.end.of", vervanging.vervanger(), vervanging.voor()));
            add(button);
        }
    }

    VervangingRow(VervangingListItem vervanging, LocalDate today) {
        addClassName("access-vervanging");
        Span who = new Span(getTranslation("access.vervanging.who", vervanging.vervanger(), vervanging.voor()));
        who.addClassName("access-vervanging-who");
        Div words = new Div(badge(vervanging.status(today)), who, soft(days(vervanging)), soft(arranged(vervanging)));
        words.addClassNames("eo-grow", "access-vervanging-words");
        add(words);
    }

    private StatusBadge badge(VervangingStatus status) {
        String text = getTranslation("access.vervangingStatus." + status.name());
        return switch (status) {
            case KOMT -> new StatusBadge(Tone.BLUE, "…", text);
            case LOOPT -> new StatusBadge(Tone.GOOD, "✓", text);
            case VOORBIJ -> new StatusBadge(Tone.NEUTRAL, "◦", text);
            case BEEINDIGD -> new StatusBadge(Tone.NEUTRAL, "✕", text);
        };
    }

    private String days(VervangingListItem vervanging) {
        Locale locale = getLocale();
        return getTranslation(
                "access.vervanging.days", Dates.date(vervanging.van(), locale), Dates.date(vervanging.tot(), locale));
    }

    private String arranged(VervangingListItem vervanging) {
        String arranged = getTranslation("access.vervanging.arranged", vervanging.reden(), vervanging.door());
        return vervanging.beeindigdOp() == null
                ? arranged
                : arranged + " · "
                        + getTranslation(
                                "access.vervanging.ended",
                                Dates.date(Dates.dayOf(vervanging.beeindigdOp()), getLocale()),
                                String.valueOf(vervanging.beeindigdDoor()));
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
