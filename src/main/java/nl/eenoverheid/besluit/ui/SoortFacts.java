package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitKenmerk;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.KenmerkVeld;
import nl.eenoverheid.ui.Dates;

/** What a kind of record is, by which law, and what it says besides; on the screen and on paper. */
final class SoortFacts {
    private final BesluitDetail besluit;
    private final Locale locale;

    SoortFacts(BesluitDetail besluit, Locale locale) {
        this.besluit = besluit;
        this.locale = locale;
    }

    /** What this kind is, whom it binds and what it does not do: one sentence. */
    String uitleg() {
        return text("besluit.soort." + soort() + ".uitleg");
    }

    /** The law that says so. */
    String bron() {
        return I18NProvider.translate(locale, "besluit.fact.bron", text("besluit.soort." + soort() + ".bron"));
    }

    /** To whom it is, about what, by when and by whom, as far as the kind says so; by their labels. */
    Map<String, String> besides() {
        BesluitKenmerk said = besluit.data().kenmerk();
        Map<String, String> besides = new LinkedHashMap<>();
        put(besides, KenmerkVeld.DOOR, said.door());
        put(besides, KenmerkVeld.AAN, besluit.aan() == null ? "" : besluit.aan());
        put(besides, KenmerkVeld.BETREFT, said.betreft());
        LocalDate by = said.uiterlijkOp();
        put(besides, KenmerkVeld.UITERLIJK, by == null ? "" : Dates.date(by, locale));
        return besides;
    }

    /** Everything as lines of a section on paper. */
    List<String> lines() {
        return List.of(uitleg(), bron());
    }

    private void put(Map<String, String> besides, KenmerkVeld veld, String said) {
        if (!said.isEmpty()) {
            besides.put(text("besluit.fact.kenmerk." + veld), said);
        }
    }

    private BesluitSoort soort() {
        return Objects.requireNonNull(besluit.data().soort());
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
