package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;
import nl.eenoverheid.ui.UrlQuery;

/** Narrows the list by who decides, with how many open questions there are of each, and to what is over. */
final class KnoopFilterBar extends Composite<FilterBar> {
    private final transient Consumer<UrlQuery> go;

    KnoopFilterBar(Consumer<UrlQuery> go) {
        this.go = go;
    }

    void show(UrlQuery query, Map<BeslisStand, Integer> standen) {
        getContent().removeAll();
        for (BeslisStand stand : BeslisStand.values()) {
            String label = getTranslation(
                    "knoop.filter.stand", getTranslation("knoop.beslisStand." + stand), standen.getOrDefault(stand, 0));
            getContent().add(chip(query, label, KnoopQuery.STAND, stand));
        }
        for (KnoopStatus status : List.of(KnoopStatus.BESLIST, KnoopStatus.INGETROKKEN)) {
            String label = getTranslation("knoop.knoopStatus." + status);
            getContent().add(chip(query, label, KnoopQuery.STATUS, status));
        }
        getContent().add(onderwerp(query));
    }

    private Select<OnderwerpFilter> onderwerp(UrlQuery query) {
        Select<OnderwerpFilter> field = new Select<>();
        field.setAriaLabel(getTranslation("knoop.filter.onderwerp"));
        field.setItems(Stream.concat(
                        Stream.of(BevoegdheidOnderwerp.values()).map(OnderwerpFilter::new),
                        Stream.of(new OnderwerpFilter(null)))
                .toList());
        field.setItemLabelGenerator(each ->
                each == null ? getTranslation("knoop.filter.onderwerp.all") : KnoopTexts.onderwerp(each.onderwerp()));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(getTranslation("knoop.filter.onderwerp.all"));
        field.setValue(KnoopQuery.onderwerp(query));
        field.addValueChangeListener(change -> go.accept(query.with(
                KnoopRoutes.ONDERWERP,
                change.getValue() == null ? null : change.getValue().text())));
        return field;
    }

    private Chip chip(UrlQuery query, String label, String name, Enum<?> value) {
        boolean on = query.text(name).filter(value.name()::equals).isPresent();
        UrlQuery without = query.with(KnoopQuery.STAND, null).with(KnoopQuery.STATUS, null);
        return new Chip(label, on, () -> go.accept(on ? without : without.with(name, value.name())));
    }
}
