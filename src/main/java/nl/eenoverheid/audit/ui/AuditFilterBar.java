package nl.eenoverheid.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.function.Consumer;
import nl.eenoverheid.audit.AuditCategory;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;

/** Narrows the trail: by part and period here, by person, place and thing from a row. */
final class AuditFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;
    private final DatePicker from = FieldTexts.dateField(getTranslation("audit.filter.from"));
    private final DatePicker until = FieldTexts.dateField(getTranslation("audit.filter.until"));
    private transient UrlQuery query;

    AuditFilterBar(UrlQuery query, Consumer<UrlQuery> go) {
        this.query = query;
        this.go = go;
        bind(from, AuditAddress.FROM);
        bind(until, AuditAddress.UNTIL);
    }

    void show(UrlQuery shown) {
        query = shown;
        getContent().removeAll();
        for (AuditCategory category : AuditCategory.values()) {
            boolean on = query.constant(AuditAddress.CATEGORY, AuditCategory.class)
                    .filter(category::equals)
                    .isPresent();
            getContent()
                    .add(new Chip(
                            getTranslation("audit.auditCategory." + category),
                            on,
                            () -> go.accept(query.with(AuditAddress.CATEGORY, on ? null : category))));
        }
        removable(AuditAddress.WHO, "audit.filter.who");
        removable(AuditAddress.PLACE, "audit.filter.place");
        if (query.text(AuditAddress.SOORT).isPresent()) {
            String label = getTranslation(
                    "audit.filter.item", query.text(AuditAddress.NUMBER).orElse(""));
            getContent()
                    .add(new Chip(
                            label,
                            true,
                            () -> go.accept(query.with(AuditAddress.SOORT, null).with(AuditAddress.NUMBER, null))));
        }
        from.setValue(AuditAddress.day(query, AuditAddress.FROM).orElse(null));
        until.setValue(AuditAddress.day(query, AuditAddress.UNTIL).orElse(null));
        getContent().add(from, until);
    }

    private void removable(String name, String key) {
        query.text(name).ifPresent(value -> getContent()
                .add(new Chip(getTranslation(key), true, () -> go.accept(query.with(name, null)))));
    }

    private void bind(DatePicker field, String name) {
        field.setClearButtonVisible(true);
        field.addClassName("audit-day");
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go.accept(query.with(name, event.getValue()));
            }
        });
    }
}
