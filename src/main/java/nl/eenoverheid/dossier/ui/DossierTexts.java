package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Steps;
import nl.eenoverheid.ui.Tone;

/** How phases and roles look and read. */
final class DossierTexts {
    private DossierTexts() {}

    static String name(Component on, DossierFase fase) {
        return on.getTranslation("dossier.dossierFase." + fase.name());
    }

    static String name(Component on, DossierRol rol) {
        return on.getTranslation("dossier.dossierRol." + rol.name());
    }

    static StatusBadge badge(Component on, DossierFase fase) {
        return fase == DossierFase.GESLOTEN
                ? new StatusBadge(Tone.NEUTRAL, "✓", name(on, fase))
                : new StatusBadge(Tone.ACCENT, "●", name(on, fase));
    }

    static Steps steps(Component on, DossierFase fase) {
        return new Steps(
                Stream.of(DossierFase.values()).map(each -> name(on, each)).toList(), fase.ordinal());
    }

    /** With a capital, for the start of a line. */
    static String capital(String text, Locale locale) {
        return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }

    static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
