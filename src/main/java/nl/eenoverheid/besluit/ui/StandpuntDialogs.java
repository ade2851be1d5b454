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
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.Doorgifte;
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
    private final Choice<Standpunt> standpunt;
    private final TextArea reden = area("reden");
    private final TextArea minderheid = area("minderheid");

    private final OmmekeerFields ommekeer;
    private final DoorgifteFields doorgifte;
    private String said = "";

    /**
     * Makes the fields.
     *
     * @param last what it said last
     * @param before what it thought until now, which may be taken back since
     */
    private StandpuntDialogs(BesluitDetail besluit, Standpunt last, Standpunt before, BesluitActions actions) {
        this.besluit = besluit;
        this.actions = actions;
        this.standpunt = new Choice<>(
                text("standpunt"), options(last), each -> I18NProvider.translate("besluit.standpunt." + each.name()));
        this.ommekeer = new OmmekeerFields(before, besluit.signalen());
        this.doorgifte = new DoorgifteFields(actions.today());
        standpunt.addValueChangeListener(event -> {
            minderheid.setVisible(event.getValue() == Standpunt.TEGEN);
            ommekeer.follow(event.getValue());
            askAgain(last, event.getValue());
        });
        minderheid.setVisible(false);
    }

    /** For an organisation that is in the list, with what it said last. */
    static ActDialog of(BesluitDetail besluit, OrganisatieStandpunt row, BesluitActions actions) {
        boolean own = row.organisatie().equals(besluit.eigen());
        var dialogs = new StandpuntDialogs(besluit, row.standpunt(), row.before(own), actions);
        StandpuntRegel last = row.last();
        if (last != null) {
            dialogs.standpunt.setValue(last.standpunt());
            dialogs.reden.setValue(last.reden());
            dialogs.said = last.reden();
            dialogs.minderheid.setValue(last.minderheid());
        }
        String title = own ? text("eigen") : I18NProvider.translate("besluit.standpunten.namens", row.naam());
        return dialogs.dialog(title, row.organisatie());
    }

    /** For an organisation that did not speak yet, or is not in the list. */
    static ActDialog ofOther(BesluitDetail besluit, BesluitActions actions) {
        var dialogs = new StandpuntDialogs(besluit, Standpunt.NOG_NIET, Standpunt.NOG_NIET, actions);
        List<OrganisatieId> spoken = besluit.standpunten().stream()
                .filter(each -> each.last() != null)
                .map(OrganisatieStandpunt::organisatie)
                .toList();
        dialogs.organisatie.setItems(actions.organisaties().stream()
                .filter(each -> !spoken.contains(each.id()))
                .filter(each -> !each.id().equals(besluit.eigen()))
                .toList());
        dialogs.organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        return dialogs.dialog(text("ander"), null);
    }

    private ActDialog dialog(String title, @Nullable OrganisatieId known) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        List<Component> content = new ArrayList<>();
        boolean own = known != null && known.equals(besluit.eigen());
        if (!own) {
            content.add(new Paragraph(text("namens.uitleg")));
        }
        if (known == null) {
            put("organisatie", organisatie, fields, content);
        }
        put("standpunt", standpunt, fields, content);
        put("reden", reden, fields, content);
        ommekeer.addTo(fields, content);
        put("minderheid", minderheid, fields, content);
        if (!own) {
            doorgifte.addTo(fields, content);
        }
        String key = "besluit-" + besluit.id() + "-standpunt-" + (known == null ? "ander" : known.value());
        return new ActDialog(
                title,
                text("verb"),
                key,
                fields,
                () -> actions.takePosition(besluit, data(known)),
                content.toArray(Component[]::new));
    }

    private static void put(
            String name, HasValidation field, Map<String, HasValidation> fields, List<Component> content) {
        fields.put(name, field);
        content.add((Component) field);
    }

    private StandpuntData data(@Nullable OrganisatieId known) {
        OrganisatieNaam chosen = organisatie.getValue();
        return new StandpuntData(
                known == null && chosen != null ? chosen.id() : known,
                standpunt.getValue(),
                reden.getValue(),
                standpunt.getValue() == Standpunt.TEGEN ? Objects.requireNonNull(minderheid.getValue()) : "",
                ommekeer.data(),
                besluit.eigen().equals(known) ? Doorgifte.GEEN : doorgifte.data());
    }

    /** The reason for what was said before is none for the opposite. */
    private void askAgain(Standpunt before, @Nullable Standpunt now) {
        if (now != before && reden.getValue().equals(said)) {
            reden.clear();
        }
    }

    /** Only who spoke can take that back. */
    private static List<Standpunt> options(Standpunt before) {
        return Stream.of(Standpunt.values())
                .filter(each -> each != Standpunt.NOG_NIET || before != Standpunt.NOG_NIET)
                .toList();
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
