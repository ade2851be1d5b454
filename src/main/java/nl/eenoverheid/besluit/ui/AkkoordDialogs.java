package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.AkkoordDetail;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;

/** Asks who must agree first, what is different in a round, and what a co-owner wants otherwise. */
final class AkkoordDialogs {
    private AkkoordDialogs() {}

    static ActDialog choose(BesluitDetail besluit, AkkoordDetail akkoord, BesluitActions actions) {
        MultiSelectComboBox<OrganisatieNaam> owners = FieldTexts.manyField(text("organisaties"));
        owners.setHelperText(text("organisaties.example"));
        owners.setItems(actions.organisaties());
        owners.setItemLabelGenerator(OrganisatieNaam::naam);
        Set<OrganisatieId> now = akkoord.eigenaren().stream()
                .map(AkkoordDetail.Eigenaar::organisatie)
                .collect(Collectors.toSet());
        owners.setValue(actions.organisaties().stream()
                .filter(each -> now.contains(each.id()))
                .collect(Collectors.toSet()));
        return new ActDialog(
                text("kies"),
                text("kies.verb"),
                "besluit-" + besluit.id() + "-medeeigenaren",
                Map.of(),
                () -> actions.chooseOwners(
                        besluit,
                        owners.getValue().stream().map(OrganisatieNaam::id).collect(Collectors.toSet())),
                owners);
    }

    static ActDialog submit(BesluitDetail besluit, AkkoordDetail akkoord, BesluitActions actions) {
        TextArea what = area("toelichting");
        String title = text(akkoord.rondes().isEmpty() ? "voorleggen" : "opnieuw");
        return new ActDialog(
                title,
                title,
                "besluit-" + besluit.id() + "-voorleggen",
                Map.of("toelichting", what),
                () -> actions.submit(besluit, what.getValue()),
                what);
    }

    static ActDialog sendBack(BesluitDetail besluit, BesluitActions actions) {
        TextArea why = area("reden");
        return new ActDialog(
                text("stuurTerug.title"),
                text("stuurTerug"),
                "besluit-" + besluit.id() + "-terug",
                Map.of("reden", why),
                () -> actions.sendBack(besluit, why.getValue()),
                why);
    }

    private static TextArea area(String name) {
        TextArea area = new TextArea(text(name));
        area.setHelperText(text(name + ".example"));
        area.setMinRows(2);
        return area;
    }

    private static String text(String name) {
        return I18NProvider.translate("besluit.akkoord." + name);
    }
}
