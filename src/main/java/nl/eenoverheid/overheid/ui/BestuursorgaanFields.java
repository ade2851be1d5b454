package nl.eenoverheid.overheid.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Optional;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** Makes fields in which people pick a body that holds powers; a few letters of each word find it. */
@SpringComponent
public class BestuursorgaanFields {
    private final BestuursorgaanService organen;

    BestuursorgaanFields(BestuursorgaanService organen) {
        this.organen = organen;
    }

    /**
     * A field.
     *
     * @param near the government whose bodies come first, usually that of who picks
     */
    public ComboBox<BestuursorgaanNaam> field(String label, @Nullable OrganisatieId near) {
        ComboBox<BestuursorgaanNaam> field = new ComboBox<>(label);
        field.setItems(query -> organen.search(query.getFilter().orElse(""), near).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(BestuursorgaanNaam::naam);
        field.setClearButtonVisible(true);
        field.setHelperText(I18NProvider.translate("overheid.orgaan.example"));
        return field;
    }

    /**
     * A field for more than one body.
     *
     * @param near the government whose bodies come first, usually that of who picks
     */
    public MultiSelectComboBox<BestuursorgaanNaam> several(String label, @Nullable OrganisatieId near) {
        MultiSelectComboBox<BestuursorgaanNaam> field = FieldTexts.manyField(label);
        field.setItems(query -> organen.search(query.getFilter().orElse(""), near).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(BestuursorgaanNaam::naam);
        field.setHelperText(I18NProvider.translate("overheid.orgaan.example"));
        return field;
    }

    /** Shows bodies in a field; those that do not exist are left out. */
    public void pick(MultiSelectComboBox<BestuursorgaanNaam> field, Collection<BestuursorgaanId> ids) {
        field.setValue(ids.stream().map(organen::find).flatMap(Optional::stream).toList());
    }

    /** One body. */
    public Optional<BestuursorgaanNaam> find(BestuursorgaanId id) {
        return organen.find(id);
    }

    /** The body that some words name, if they name one. */
    public Optional<BestuursorgaanNaam> named(String words) {
        return organen.named(words);
    }

    /** Shows a body in a field; none when there is none with this id. */
    public void pick(ComboBox<BestuursorgaanNaam> field, @Nullable BestuursorgaanId id) {
        field.setValue(id == null ? null : organen.find(id).orElse(null));
    }

    /** The body that was picked in a field. */
    public static @Nullable BestuursorgaanId picked(ComboBox<BestuursorgaanNaam> field) {
        return field.getValue() == null ? null : field.getValue().id();
    }
}
