package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntRegel;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Asks where an organisation stands, with why, and for the text that travels along when the others go on. */
final class StandpuntDialogs {
    private final BesluitDetail besluit;
    private final BesluitActions actions;
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(text("organisatie"));
    private final Choice<Standpunt> standpunt = new Choice<>(
            text("standpunt"),
            List.of(Standpunt.values()),
            each -> I18NProvider.translate("besluit.standpunt." + each.name()));
    private final TextArea reden = area("reden");
    private final TextArea minderheid = area("minderheid");

    private StandpuntDialogs(BesluitDetail besluit, BesluitActions actions) {
        this.besluit = besluit;
        this.actions = actions;
        standpunt.addValueChangeListener(event -> minderheid.setVisible(event.getValue() == Standpunt.TEGEN));
        minderheid.setVisible(false);
    }

    /** For an organisation that is in the list, with what it said last. */
    static ActDialog of(BesluitDetail besluit, OrganisatieStandpunt row, BesluitActions actions) {
        var dialogs = new StandpuntDialogs(besluit, actions);
        StandpuntRegel last = row.last();
        if (last != null) {
            dialogs.standpunt.setValue(last.standpunt());
            dialogs.reden.setValue(last.reden());
            dialogs.minderheid.setValue(last.minderheid());
        }
        boolean own = row.organisatie().equals(besluit.eigen());
        String title = own ? text("eigen") : I18NProvider.translate("besluit.standpunten.namens", row.naam());
        return dialogs.dialog(title, row.organisatie());
    }

    /** For an organisation that is not in the list. */
    static ActDialog ofOther(BesluitDetail besluit, BesluitActions actions) {
        var dialogs = new StandpuntDialogs(besluit, actions);
        List<OrganisatieId> listed = besluit.standpunten().stream()
                .map(OrganisatieStandpunt::organisatie)
                .toList();
        dialogs.organisatie.setItems(actions.organisaties().stream()
                .filter(each -> !listed.contains(each.id()))
                .toList());
        dialogs.organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        return dialogs.dialog(text("ander"), null);
    }

    private ActDialog dialog(String title, @Nullable OrganisatieId known) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        List<Component> content = new ArrayList<>();
        if (known == null || !known.equals(besluit.eigen())) {
            content.add(new Paragraph(text("namens.uitleg")));
        }
        if (known == null) {
            fields.put("organisatie", organisatie);
        }
        fields.put("standpunt", standpunt);
        fields.put("reden", reden);
        fields.put("minderheid", minderheid);
        fields.values().forEach(field -> content.add((Component) field));
        String key = "besluit-" + besluit.id() + "-standpunt-" + (known == null ? "ander" : known.value());
        return new ActDialog(
                title,
                text("verb"),
                key,
                fields,
                () -> actions.takePosition(besluit, data(known)),
                content.toArray(Component[]::new));
    }

    private StandpuntData data(@Nullable OrganisatieId known) {
        OrganisatieNaam chosen = organisatie.getValue();
        return new StandpuntData(
                known == null && chosen != null ? chosen.id() : known,
                standpunt.getValue(),
                reden.getValue(),
                standpunt.getValue() == Standpunt.TEGEN ? Objects.requireNonNull(minderheid.getValue()) : "");
    }

    private static TextArea area(String name) {
        TextArea area = new TextArea(text(name));
        area.setHelperText(text(name + ".example"));
        area.setMinRows(2);
        return area;
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.standpunten." + name);
    }
}
