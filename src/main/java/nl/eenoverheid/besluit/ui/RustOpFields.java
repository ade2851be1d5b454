package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** On what a besluit rests. Choosing a duiding chooses its signalen too; one can take them away again. */
final class RustOpFields extends Div {
    private final transient BesluitChoices choices;
    private final MultiSelectComboBox<Verwijzing> duidingen =
            FieldTexts.manyField(getTranslation("besluit.field.duidingen"));
    private final MultiSelectComboBox<Verwijzing> signalen =
            FieldTexts.manyField(getTranslation("besluit.field.signalen"));
    private transient List<Verwijzing> offered = List.of();
    private transient @Nullable KnoopId knoop;

    RustOpFields(BesluitChoices choices) {
        this.choices = choices;
        addClassName("eo-form");
        duidingen.setItemLabelGenerator(Verwijzing::titel);
        duidingen.setHelperText(getTranslation("besluit.field.duidingen.example"));
        duidingen.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                follow(event.getOldValue(), event.getValue());
            }
        });
        signalen.setItemLabelGenerator(Verwijzing::titel);
        signalen.setHelperText(getTranslation("besluit.field.signalen.example"));
        add(duidingen, signalen);
    }

    /** Offers what can be chosen in a werkruimte, for a besluit on a knoop. */
    void offer(@Nullable WerkruimteId werkruimte, @Nullable KnoopId answered) {
        this.knoop = answered;
        Set<Verwijzing> chosen = duidingen.getValue();
        duidingen.setItems(with(werkruimte == null ? List.of() : choices.duidingen(werkruimte), chosen));
        duidingen.setValue(chosen);
        offerSignalen(signalen.getValue());
    }

    /** Chooses these, as far as they are offered. */
    void propose(Set<Long> chosenDuidingen, Set<Long> chosenSignalen) {
        duidingen.setValue(duidingen
                .getListDataView()
                .getItems()
                .filter(each -> chosenDuidingen.contains(each.id()))
                .collect(Collectors.toSet()));
        offerSignalen(Set.of());
        signalen.setValue(offered.stream()
                .filter(each -> chosenSignalen.contains(each.id()))
                .collect(Collectors.toSet()));
    }

    /** Shows what a besluit rests on already. */
    void show(BesluitDetail besluit) {
        Set<Verwijzing> there = Set.copyOf(besluit.duidingen());
        duidingen.setItems(with(duidingen.getListDataView().getItems().toList(), there));
        duidingen.setValue(there);
        offerSignalen(Set.copyOf(besluit.signalen()));
    }

    Set<Long> duidingen() {
        return ids(duidingen.getValue());
    }

    Set<Long> signalen() {
        return ids(signalen.getValue());
    }

    private void follow(Set<Verwijzing> before, Set<Verwijzing> now) {
        Set<Verwijzing> added = new HashSet<>(now);
        added.removeAll(before);
        Set<Long> come = choices.signalenOf(ids(added));
        Set<Verwijzing> chosen = new HashSet<>(signalen.getValue());
        offerSignalen(chosen);
        offered.stream().filter(each -> come.contains(each.id())).forEach(chosen::add);
        signalen.setValue(chosen);
    }

    private void offerSignalen(Set<Verwijzing> chosen) {
        offered = with(choices.signalen(duidingen(), knoop), chosen);
        signalen.setItems(offered);
        signalen.setValue(chosen);
    }

    private static List<Verwijzing> with(List<Verwijzing> some, Collection<Verwijzing> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }

    private static Set<Long> ids(Set<Verwijzing> of) {
        return of.stream().map(Verwijzing::id).collect(Collectors.toSet());
    }
}
