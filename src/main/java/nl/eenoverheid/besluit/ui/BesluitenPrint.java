package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPrintPart;
import nl.eenoverheid.knoop.ui.KnoopPrintSection;
import nl.eenoverheid.ui.Dates;

/** Says on the paper of a question which besluiten answer it, and how far they are. */
@SpringComponent
class BesluitenPrint implements KnoopPrintPart {
    private static final int BESLUITEN = 10;

    private final BesluitService besluiten;
    private final CurrentAccount current;

    BesluitenPrint(BesluitService besluiten, CurrentAccount current) {
        this.besluiten = besluiten;
        this.current = current;
    }

    @Override
    public int order() {
        return BESLUITEN;
    }

    @Override
    public List<KnoopPrintSection> sections(KnoopId id, Locale locale) {
        List<BesluitListItem> found = current.get().has(Right.BESLUIT_READ) ? besluiten.ofKnoop(id) : List.of();
        return found.isEmpty()
                ? List.of()
                : List.of(new KnoopPrintSection(
                        text(locale, "list.title"),
                        found.stream().map(each -> line(each, locale)).toList()));
    }

    private static String line(BesluitListItem each, Locale locale) {
        String result = each.resultaat() == null
                ? text(locale, "status.VOORBEREIDING")
                : text(locale, "resultaat." + each.resultaat().name());
        return text(locale, "pdf.ofKnoop", each.titel(), result, Dates.date(each.dag(), locale));
    }

    private static String text(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "besluit." + name, params);
    }
}
