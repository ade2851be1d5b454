package nl.eenoverheid.audit.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.audit.AuditCategory;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.WerkruimteId;

/** The filter of the trail as it stands in the address. What cannot be read there counts as not filtered. */
final class AuditAddress {
    static final String CATEGORY = "rubriek";
    static final String WHO = "wie";
    static final String PLACE = "in";
    static final String SOORT = "soort";
    static final String NUMBER = "nummer";
    static final String FROM = "van";
    static final String UNTIL = "tot";

    private AuditAddress() {}

    static AuditFilter filter(UrlQuery query) {
        Optional<Item> item = query.constant(SOORT, ItemSoort.class)
                .flatMap(soort -> query.id(NUMBER).map(id -> new Item(soort, id)));
        return new AuditFilter(
                query.constant(CATEGORY, AuditCategory.class).orElse(null),
                query.id(WHO).map(AccountId::new).orElse(null),
                query.id(PLACE).map(WerkruimteId::new).orElse(null),
                item.orElse(null),
                day(query, FROM)
                        .map(day -> day.atStartOfDay(Dates.ZONE).toInstant())
                        .orElse(null),
                day(query, UNTIL)
                        .map(day -> day.plusDays(1).atStartOfDay(Dates.ZONE).toInstant())
                        .orElse(null));
    }

    /** A day in the address, when the database knows such a day. */
    static Optional<LocalDate> day(UrlQuery query, String name) {
        return query.text(name).flatMap(AuditAddress::parse).filter(AuditAddress::isKnown);
    }

    private static boolean isKnown(LocalDate day) {
        return day.getYear() > 1900 && day.getYear() < 3000;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
