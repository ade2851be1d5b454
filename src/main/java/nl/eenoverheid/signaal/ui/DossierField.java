package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Chooses one of the dossiers that the one who looks sees, by a few letters of its name. */
final class DossierField extends ComboBox<DossierNames.Named> {
    private final transient Optional<DossierNames> names;

    /**
     * A field with nothing chosen.
     *
     * @param names empty when nobody keeps dossiers
     * @param chosen told what somebody chose, null for none
     */
    DossierField(Optional<DossierNames> names, Consumer<DossierNames.@Nullable Named> chosen) {
        this.names = names;
        setLabel(getTranslation("signaal.filter.dossier"));
        setItems(query -> {
            int first = query.getOffset();
            List<DossierNames.Named> all =
                    names.map(each -> each.find(query.getFilter().orElse(""))).orElse(List.of());
            int last = Math.min(all.size(), first + query.getLimit());
            return first < last ? all.subList(first, last).stream() : Stream.empty();
        });
        setItemLabelGenerator(DossierNames.Named::naam);
        setClearButtonVisible(true);
        setVisible(names.isPresent());
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue());
            }
        });
    }

    /** Shows what is in the address; a dossier that is out of sight has no name. */
    void show(Optional<Long> id) {
        setValue(id.flatMap(known ->
                        names.flatMap(each -> each.name(known)).map(naam -> new DossierNames.Named(known, naam)))
                .orElse(null));
    }

    /** What the chip says. */
    String chip() {
        DossierNames.Named chosen = getValue();
        return chosen == null
                ? getTranslation("signaal.filter.dossier.one")
                : getTranslation("signaal.filter.dossier.with", chosen.naam());
    }
}
