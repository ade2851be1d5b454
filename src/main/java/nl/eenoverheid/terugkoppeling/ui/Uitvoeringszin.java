package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.voortgang.Voortgang;
import nl.eenoverheid.voortgang.VoortgangService;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Says in a sentence how far the besluiten are that rest on words, so that people can be told. */
@SpringComponent
class Uitvoeringszin {
    private final VoortgangService voortgang;

    Uitvoeringszin(VoortgangService voortgang) {
        this.voortgang = voortgang;
    }

    /** A sentence for each besluit among some things that has steps. */
    List<String> of(Collection<Item> items, Locale locale) {
        Set<Long> besluiten = items.stream()
                .filter(item -> item.soort() == ItemSoort.BESLUIT)
                .map(Item::id)
                .collect(Collectors.toSet());
        return voortgang.ofBesluiten(besluiten).stream()
                .filter(Voortgang::isPlanned)
                .map(each -> sentence(each, locale))
                .toList();
    }

    private static String sentence(Voortgang of, Locale locale) {
        LocalDate last = of.tot();
        if (of.isFinished() || last == null) {
            return I18NProvider.translate("terugkoppeling.uitvoering.finished", of.titel());
        }
        return I18NProvider.translate(
                key(of), of.titel(), of.percentage(), of.klaar(), of.stappen(), Dates.date(last, locale));
    }

    private static String key(Voortgang of) {
        if (of.percentage() == 0 && of.klaar() == 0) {
            return "terugkoppeling.uitvoering.begin";
        }
        return of.stappen() == 1 ? "terugkoppeling.uitvoering.one" : "terugkoppeling.uitvoering.far";
    }
}
