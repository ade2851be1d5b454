package nl.eenoverheid.audit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.audit.AuditRegel;
import nl.eenoverheid.audit.FieldChange;
import nl.eenoverheid.audit.Names;
import nl.eenoverheid.audit.ValueKind;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** How rows of the trail read, on the screen and in a file. */
final class AuditTexts {
    private final Locale locale;

    AuditTexts(Locale locale) {
        this.locale = locale;
    }

    /** A sentence: who did what, to what. */
    String sentence(AuditRegel row) {
        String who = row.wie().isEmpty()
                ? text("audit.nobody")
                : row.organisatie().isEmpty() ? row.wie() : text("audit.who", row.wie(), row.organisatie());
        String about = about(row);
        return about.isEmpty() || about.equals(row.wie())
                ? text("audit.sentence", who, what(row))
                : text("audit.sentence.about", who, what(row), about);
    }

    String what(AuditRegel row) {
        String text = text(row.soort());
        return text.startsWith("!{") ? text("audit.unknown") : text;
    }

    /** What it happened to: its kind and its name or, where none may be kept, its number. */
    String about(AuditRegel row) {
        return row.item() == null
                ? row.titel()
                : text(
                        "audit.thing",
                        text("workspace.itemSoort." + row.item().soort()),
                        row.titel().isEmpty() ? Long.toString(row.item().id()) : row.titel());
    }

    String origin(AuditRegel row) {
        return row.herkomst() == Origin.BROWSER && !row.adres().isEmpty()
                ? text("audit.origin.address", text("audit.origin.BROWSER"), row.adres())
                : text("audit.origin." + row.herkomst());
    }

    String change(FieldChange change, Names names) {
        String field = text(change.field());
        if (change.kind() == ValueKind.HIDDEN) {
            return text("audit.change.hidden", field);
        }
        if (change.before() == null) {
            return text("audit.change.set", field, value(change.kind(), change.after(), names));
        }
        return text(
                "audit.change",
                field,
                value(change.kind(), change.before(), names),
                change.after() == null ? text("audit.none") : value(change.kind(), change.after(), names));
    }

    String text(String key, Object... params) {
        return I18NProvider.translate(locale, key, params);
    }

    private String value(ValueKind kind, @Nullable String value, Names names) {
        if (value == null) {
            return "";
        }
        return switch (kind) {
            case CONSTANT -> Arrays.stream(value.split(",")).map(this::text).collect(Collectors.joining(", "));
            case YES_NO -> text("audit.yesNo." + value);
            case DAY -> Dates.date(LocalDate.parse(value), locale);
            case MOMENT -> Dates.moment(Instant.parse(value), locale);
            case ACCOUNT, ORGANISATIE, WERKRUIMTE ->
                Arrays.stream(value.split(",")).map(id -> names.of(kind, id)).collect(Collectors.joining(", "));
            case TEXT, HIDDEN -> value;
        };
    }
}
