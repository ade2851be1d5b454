package nl.eenoverheid.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.eenoverheid.audit.AuditCategory;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** Narrows the trail: by part and period here, by person, place and thing from a row. */
final class AuditFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;
    private final DatePicker from = FieldTexts.dateField(getTranslation("audit.filter.from"));
    private final DatePicker until = FieldTexts.dateField(getTranslation("audit.filter.until"));
    private final List<Chip> chips = new ArrayList<>();
    private transient UrlQuery query;

    AuditFilterBar(UrlQuery query, Consumer<UrlQuery> go) {
        this.query = query;
        this.go = go;
        bind(from, AuditAddress.FROM);
        bind(until, AuditAddress.UNTIL);
        getContent().add(from, until);
    }

    void show(UrlQuery shown) {
        query = shown;
        showChips();
        showDay(from, AuditAddress.FROM);
        showDay(until, AuditAddress.UNTIL);
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first != null && last != null && last.isBefore(first)) {
            refuse(until, "audit.filter.order");
        }
    }

    private void showChips() {
        chips.forEach(getContent()::remove);
        chips.clear();
        for (AuditCategory category : AuditCategory.values()) {
            boolean on = query.constant(AuditAddress.CATEGORY, AuditCategory.class)
                    .filter(category::equals)
                    .isPresent();
            chip(
                    getTranslation("audit.auditCategory." + category),
                    on,
                    query.with(AuditAddress.CATEGORY, on ? null : category));
        }
        removable(AuditAddress.WHO, "audit.filter.who");
        removable(AuditAddress.PLACE, "audit.filter.place");
        if (query.text(AuditAddress.SOORT).isPresent()) {
            String label = getTranslation(
                    "audit.filter.item", query.text(AuditAddress.NUMBER).orElse(""));
            chip(label, true, query.with(AuditAddress.SOORT, null).with(AuditAddress.NUMBER, null));
        }
    }

    private void chip(String label, boolean on, UrlQuery next) {
        Chip chip = new Chip(label, on, () -> go.accept(next));
        getContent().addComponentAtIndex(chips.size(), chip);
        chips.add(chip);
    }

    private void removable(String name, String key) {
        query.text(name).ifPresent(value -> chip(getTranslation(key), true, query.with(name, null)));
    }

    /** Words that are no date stay in the field, so that who typed them can mend them. */
    private void showDay(DatePicker field, String name) {
        @Nullable LocalDate day = AuditAddress.day(query, name).orElse(null);
        if (!Objects.equals(field.getValue(), day)) {
            field.setValue(day);
        }
        if (getTranslation("audit.filter.order").equals(field.getErrorMessage())) {
            field.setInvalid(false);
            field.setErrorMessage(null);
        }
        if (day == null && query.text(name).isPresent()) {
            refuse(field, "ui.dateField.bad");
        }
    }

    private void refuse(DatePicker field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
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
