package nl.eenoverheid.overheid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.overheid.OrganisatieFilter;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.overheid.RegioNaam;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.FilterBar;

/** Narrows the list of governments by name, kind and province; a region shows when somebody came here for it. */
class OverheidFilterForm extends Composite<FilterBar> {
    private static final int LONGEST_NAME = 100;

    private final transient Consumer<OrganisatieFilter> asked;
    private final transient Map<OrganisatieSoort, Chip> soorten = new EnumMap<>(OrganisatieSoort.class);
    private final transient Map<OrganisatieId, Chip> provincies = new HashMap<>();
    private final transient Map<RegioId, Chip> regios = new HashMap<>();
    private final TextField search = new TextField();
    private transient OrganisatieFilter filter = OrganisatieFilter.ALL;

    /**
     * Makes the filters with nothing chosen.
     *
     * @param asked hears which filter somebody wants to see
     */
    OverheidFilterForm(List<OrganisatieNaam> provinces, List<RegioNaam> regions, Consumer<OrganisatieFilter> asked) {
        this.asked = asked;
        addSearch();
        for (OrganisatieSoort soort : OrganisatieSoort.values()) {
            String label = getTranslation("overheid.soorten." + soort);
            soorten.put(soort, chip(label, () -> asked.accept(filter.toggled(soort))));
        }
        for (OrganisatieNaam provincie : provinces) {
            provincies.put(provincie.id(), chip(provincie.naam(), () -> asked.accept(filter.toggled(provincie.id()))));
        }
        for (RegioNaam regio : regions) {
            String label = getTranslation("overheid.filter.regio", regio.naam());
            regios.put(regio.id(), chip(label, () -> asked.accept(filter.toggled(regio.id()))));
        }
        show(filter);
    }

    /** Shows what the list is narrowed by. */
    final void show(OrganisatieFilter shown) {
        filter = shown;
        soorten.forEach((soort, chip) -> chip.setOn(soort == shown.soort()));
        provincies.forEach((id, chip) -> chip.setOn(id.equals(shown.provincie())));
        regios.forEach((id, chip) -> {
            chip.setOn(true);
            chip.setVisible(id.equals(shown.regio()));
        });
        if (!search.getValue().strip().equals(shown.zoek())) {
            search.setValue(shown.zoek());
        }
    }

    private void addSearch() {
        String label = getTranslation("overheid.filter.search");
        search.setAriaLabel(label);
        search.setPlaceholder(label);
        search.setClearButtonVisible(true);
        search.setMaxLength(LONGEST_NAME);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                asked.accept(filter.named(change.getValue()));
            }
        });
        getContent().add(search);
    }

    private Chip chip(String label, Runnable act) {
        Chip chip = new Chip(label, false, act);
        getContent().add(chip);
        return chip;
    }
}
