package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Stream;
import nl.eenoverheid.exchange.ExportRegel;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a file with signalen: words, numbers and days; what is not known is empty. */
record ExportColumns(Locale locale) {

    /** In the order of the file. */
    Stream<String> names() {
        return Stream.of(
                "nummer",
                "gehoordOp",
                "soort",
                "status",
                "woorden",
                "ervaren",
                "dwars",
                "zelf",
                "gehoord",
                "gevoeld",
                "beleefd",
                "aantalMensen",
                "gemeente",
                "kern",
                "puntBreedte",
                "puntLengte",
                "aanleiding",
                "themas",
                "labels",
                "organisatie",
                "werkruimten",
                "behandelaar",
                "antwoordBeloofd",
                "antwoordUiterlijk");
    }

    String title(String name) {
        return text("exchange.column." + name);
    }

    Stream<Object> cells(ExportRegel row) {
        boolean english = locale.getLanguage().equals("en");
        return Stream.of(
                row.id(),
                row.gehoordOp(),
                text("signaal.soort." + row.soort().name()),
                text("signaal.status." + row.status().name()),
                row.woorden(),
                row.ervaren(),
                row.dwars(),
                row.zelf(),
                row.gehoord(),
                row.gevoeld(),
                row.beleefd(),
                known(row.aantalMensen()),
                known(row.gemeente()),
                row.kern(),
                known(row.puntBreedte()),
                known(row.puntLengte()),
                known(english ? row.aanleidingEn() : row.aanleiding()),
                known(english ? row.themasEn() : row.themas()),
                known(row.labels()),
                row.organisatie(),
                row.werkruimten(),
                known(row.behandelaar()),
                text(row.antwoordBeloofd() ? "exchange.export.yes" : "exchange.export.no"),
                known(row.antwoordUiterlijk()));
    }

    private static Object known(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private String text(String key) {
        return I18NProvider.translate(locale, key);
    }
}
