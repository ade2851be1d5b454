package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Optional;
import nl.eenoverheid.inhoud.InhoudSoort;
import nl.eenoverheid.inhoud.Viruscontrole;
import nl.eenoverheid.search.SearchFragment;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words about stukken. */
final class StukTexts {
    private static final int THOUSAND = 1000;

    private StukTexts() {}

    static String text(String name, Object... params) {
        return I18NProvider.translate("stuk." + name, params);
    }

    static String soort(StukSoort soort) {
        return text("stukSoort." + soort.name());
    }

    static String auteur(@Nullable String auteur) {
        return auteur == null ? text("auteur.none") : auteur;
    }

    /** What kind of file it is and how large, such as “PDF, 1,2 MB”. */
    static String bestand(InhoudSoort soort, long bytes) {
        NumberFormat number = NumberFormat.getNumberInstance(UI.getCurrent().getLocale());
        double kilo = Math.max(1, bytes / (double) THOUSAND);
        boolean mega = kilo >= THOUSAND;
        number.setMaximumFractionDigits(mega ? 1 : 0);
        return text("bestand", soort.name(), number.format(mega ? kilo / THOUSAND : kilo), mega ? "MB" : "kB");
    }

    /** What is known about viruses, unless that is good. */
    static Optional<StatusBadge> check(Viruscontrole controle) {
        String words = text("controle." + controle.name());
        return switch (controle) {
            case SCHOON -> Optional.empty();
            case NIET -> Optional.of(new StatusBadge(Tone.NEUTRAL, "?", words));
            case WACHT -> Optional.of(new StatusBadge(Tone.WARN, "…", words));
            case BESMET -> Optional.of(new StatusBadge(Tone.BAD, "!", words));
        };
    }

    /** Words with those marked that somebody looked for. */
    static Span fragment(SearchFragment fragment) {
        Span line = new Span();
        line.addClassNames("eo-soft", "stuk-fragment");
        line.getElement().setAttribute("dir", "auto");
        for (SearchFragment.Part part : fragment.parts()) {
            Span words = new Span(part.text());
            if (part.hit()) {
                line.getElement().appendChild(new Element("mark").setText(part.text()));
            } else {
                line.add(words);
            }
        }
        return line;
    }

    static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("eo-soft");
        soft.getElement().setAttribute("dir", "auto");
        return soft;
    }
}
