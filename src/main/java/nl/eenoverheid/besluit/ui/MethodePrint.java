package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesliswijzeDetail;
import nl.eenoverheid.besluit.BesliswijzeService;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Telling;

/** Says on paper by which method organisations decided, what the count came to, and why people recorded otherwise. */
@SpringComponent
class MethodePrint implements PrintPart {
    private static final int HOW_DECIDED = 10;

    private final BesliswijzeService wijzen;

    MethodePrint(BesliswijzeService wijzen) {
        this.wijzen = wijzen;
    }

    @Override
    public int order() {
        return HOW_DECIDED;
    }

    @Override
    public List<PrintSection> sections(BesluitId id, Locale locale) {
        return wijzen.of(id).stream()
                .map(wijze -> new PrintSection(text(locale, "methode.paper"), lines(wijze, locale)))
                .toList();
    }

    private static List<String> lines(BesliswijzeDetail wijze, Locale locale) {
        String method = "beslismethode." + wijze.regels().methode().name();
        Telling telling = wijze.telling();
        String against = wijze.afwijking();
        return Stream.of(
                        text(locale, "pdf.standpunt", text(locale, method), text(locale, method + ".uitleg")),
                        text(
                                locale,
                                "methode.telling",
                                telling.spoken(),
                                telling.asked(),
                                telling.onbevestigd().size()),
                        text(
                                locale,
                                "uitslag." + telling.uitslag().name(),
                                telling.spoken(),
                                telling.asked(),
                                telling.needed(),
                                wijze.naming(telling.over())),
                        against.isEmpty() ? "" : text(locale, "methode.afwijking") + " " + against)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "besluit." + name, params);
    }
}
