package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakKeuze;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** The fields of something that is asked: the question first, then of whom and until when. */
final class TaakForm extends Div {
    private final TextField vraag = new TextField(getTranslation("taak.field.vraag"));
    private final TextArea toelichting = new TextArea(getTranslation("taak.field.toelichting"));
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final ComboBox<TaakKeuze> naar = new ComboBox<>(getTranslation("taak.field.naar"));
    private final ComboBox<TaakKeuze.Persoon> persoon = new ComboBox<>(getTranslation("taak.field.persoon"));
    private final ComboBox<DossierChoice> dossier = new ComboBox<>(getTranslation("taak.field.dossier"));
    private final TermijnField termijn;
    private final transient TaakChoices choices;

    TaakForm(TaakChoices choices, TaakData begin) {
        this.choices = choices;
        termijn = new TermijnField(choices.today());
        addClassNames("eo-form", "taak-form");
        vraag.setHelperText(getTranslation("taak.field.vraag.example"));
        toelichting.setMinRows(2);
        werkruimte.setLabel(getTranslation("taak.field.werkruimte"));
        werkruimte.setHelperText(getTranslation("taak.field.werkruimte.help"));
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        werkruimte.setItems(choices.werkruimten());
        werkruimte.addValueChangeListener(change -> offer());
        naar.setItemLabelGenerator(TaakKeuze::naam);
        naar.setHelperText(getTranslation("taak.field.naar.help"));
        naar.addValueChangeListener(change -> offerPeople());
        persoon.setItemLabelGenerator(TaakKeuze.Persoon::naam);
        persoon.setHelperText(getTranslation("taak.field.persoon.help"));
        persoon.setClearButtonVisible(true);
        dossier.setItemLabelGenerator(DossierChoice::naam);
        dossier.setClearButtonVisible(true);
        add(vraag, toelichting, werkruimte, naar, persoon, termijn, dossier);
        show(begin);
    }

    /** Where a task is stays what it is, and while it is under way also who does it. */
    TaakForm keep(boolean sameOrganisation) {
        werkruimte.setReadOnly(true);
        naar.setReadOnly(sameOrganisation);
        persoon.setVisible(!sameOrganisation);
        return this;
    }

    TaakData data() {
        return new TaakData(
                home(),
                dossier.getValue() == null
                        ? null
                        : new DossierId(dossier.getValue().id()),
                vraag.getValue(),
                toelichting.getValue(),
                naar.getValue() == null ? null : naar.getValue().organisatie(),
                persoon.getValue() == null ? null : persoon.getValue().id(),
                termijn.day());
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("vraag", vraag);
        fields.put("toelichting", toelichting);
        fields.put("werkruimte", werkruimte);
        fields.put("naar", naar);
        fields.put("persoon", persoon);
        fields.put("uiterlijk", termijn.field());
        fields.put("dossier", dossier);
        return fields;
    }

    /** The fields in which somebody types. */
    Component[] typed() {
        return new Component[] {vraag, toelichting};
    }

    private void show(TaakData begin) {
        vraag.setValue(begin.vraag());
        toelichting.setValue(begin.toelichting());
        List<WerkruimteListItem> all = choices.werkruimten();
        all.stream()
                .filter(each -> begin.werkruimte() == null
                        ? all.size() == 1
                        : each.id() == begin.werkruimte().value())
                .findFirst()
                .ifPresent(werkruimte::setValue);
        choose(naar, each -> each.organisatie().equals(begin.naar()));
        choose(persoon, each -> each.id().equals(begin.persoon()));
        choose(
                dossier,
                each -> begin.dossier() != null && each.id() == begin.dossier().value());
        termijn.setDay(begin.uiterlijk());
    }

    private void offer() {
        OrganisatieId before = naar.getValue() == null ? null : naar.getValue().organisatie();
        naar.setItems(choices.organisaties(home()));
        choose(naar, each -> each.organisatie().equals(before));
        dossier.setItems(choices.dossiers(home()));
    }

    private void offerPeople() {
        persoon.setItems(naar.getValue() == null ? List.of() : naar.getValue().mensen());
    }

    private @Nullable WerkruimteId home() {
        return werkruimte.getValue() == null
                ? null
                : new WerkruimteId(werkruimte.getValue().id());
    }

    private static <T> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.getListDataView().getItems().filter(wanted).findFirst().ifPresent(field::setValue);
    }
}
