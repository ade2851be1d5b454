package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** The fields of a question: the question itself first, then where it belongs and what it rests on. */
final class KnoopForm extends Div {
    private final TextArea vraag = new TextArea(getTranslation("knoop.field.vraag"));
    private final TextArea toelichting = new TextArea(getTranslation("knoop.field.toelichting"));
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final ComboBox<DossierChoice> dossier = new ComboBox<>(getTranslation("knoop.field.dossier"));
    private final Select<BevoegdheidOnderwerp> onderwerp = new Select<>();
    private final MultiSelectComboBox<Pick> signalen = FieldTexts.manyField(getTranslation("knoop.field.signalen"));
    private final MultiSelectComboBox<Pick> duidingen = FieldTexts.manyField(getTranslation("knoop.field.duidingen"));
    private final transient KnoopChoices choices;
    private transient Set<Long> unseenSignalen = Set.of();
    private transient Set<Long> unseenDuidingen = Set.of();

    KnoopForm(KnoopChoices choices) {
        this.choices = choices;
        addClassName("eo-form");
        vraag.setHelperText(getTranslation("knoop.field.vraag.example"));
        vraag.setMinRows(2);
        toelichting.setHelperText(getTranslation("knoop.field.toelichting.example"));
        toelichting.setMinRows(3);
        werkruimte.setLabel(getTranslation("knoop.field.werkruimte"));
        werkruimte.setItems(choices.werkruimten());
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        werkruimte.addValueChangeListener(change -> offer());
        dossier.setItemLabelGenerator(DossierChoice::naam);
        dossier.setClearButtonVisible(true);
        dossier.addValueChangeListener(change -> offerSignalen());
        onderwerp.setLabel(getTranslation("knoop.field.onderwerp"));
        onderwerp.setItems(BevoegdheidOnderwerp.values());
        onderwerp.setItemLabelGenerator(KnoopTexts::onderwerp);
        onderwerp.setEmptySelectionAllowed(true);
        onderwerp.setEmptySelectionCaption(KnoopTexts.onderwerp(null));
        duidingen.setItemLabelGenerator(Pick::text);
        signalen.setItemLabelGenerator(Pick::text);
        signalen.setHelperText(getTranslation("knoop.field.signalen.example"));
        add(vraag, toelichting, werkruimte, dossier, onderwerp, duidingen, signalen);
        if (choices.werkruimten().size() == 1) {
            werkruimte.setValue(choices.werkruimten().getFirst());
        }
    }

    /** Starts where somebody came from: in a werkruimte, or in a dossier of it. */
    void propose(@Nullable WerkruimteId home, @Nullable DossierId from) {
        if (home != null) {
            choose(home);
        }
        choose(from);
    }

    /** Shows a question that is there already; its werkruimte stays what it is. */
    void show(KnoopDetail knoop) {
        KnoopData data = knoop.data();
        vraag.setValue(data.vraag());
        toelichting.setValue(data.toelichting());
        if (data.werkruimte() != null) {
            choose(data.werkruimte());
        }
        werkruimte.setReadOnly(true);
        choose(data.dossier());
        onderwerp.setValue(data.onderwerp());
        signalen.setValue(choices.signalen(data.signalen()));
        unseenSignalen = Pick.unseen(data.signalen(), signalen.getValue());
        duidingen.setValue(readings(knoop));
        unseenDuidingen = Pick.unseen(data.duidingen(), duidingen.getValue());
    }

    KnoopData data() {
        return new KnoopData(
                home(),
                dossier.getValue() == null
                        ? null
                        : new DossierId(dossier.getValue().id()),
                onderwerp.getValue(),
                vraag.getValue(),
                toelichting.getValue(),
                Pick.ids(signalen.getValue(), unseenSignalen),
                Pick.ids(duidingen.getValue(), unseenDuidingen));
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("vraag", vraag);
        fields.put("toelichting", toelichting);
        fields.put("werkruimte", werkruimte);
        fields.put("dossier", dossier);
        fields.put("onderwerp", onderwerp);
        fields.put("duidingen", duidingen);
        fields.put("signalen", signalen);
        return fields;
    }

    /** The fields in which somebody types. */
    Component[] typed() {
        return new Component[] {vraag, toelichting};
    }

    /** Puts what somebody else made of it beside what stands here, for who must choose. */
    StaleDialog beside(KnoopDetail theirs, Runnable resolved) {
        KnoopData data = theirs.data();
        return new StaleDialog(resolved)
                .text(vraag.getLabel(), vraag.getValue(), data.vraag(), vraag::setValue)
                .text(toelichting.getLabel(), toelichting.getValue(), data.toelichting(), toelichting::setValue)
                .value(
                        signalen.getLabel(),
                        signalen.getValue(),
                        choices.signalen(data.signalen()),
                        Pick::lines,
                        signalen::setValue)
                .value(duidingen.getLabel(), duidingen.getValue(), readings(theirs), Pick::lines, duidingen::setValue);
    }

    private static Set<Pick> readings(KnoopDetail knoop) {
        return knoop.duidingen().stream()
                .map(each -> new Pick(each.id(), each.titel()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable WerkruimteId home() {
        return werkruimte.getValue() == null
                ? null
                : new WerkruimteId(werkruimte.getValue().id());
    }

    private void choose(WerkruimteId home) {
        choices.werkruimten().stream()
                .filter(each -> each.id() == home.value())
                .findFirst()
                .ifPresent(werkruimte::setValue);
    }

    private void choose(@Nullable DossierId chosen) {
        if (chosen != null) {
            choices.dossiers(home()).stream()
                    .filter(each -> each.id() == chosen.value())
                    .findFirst()
                    .ifPresent(dossier::setValue);
        }
    }

    private void offer() {
        dossier.setItems(choices.dossiers(home()));
        Set<Pick> kept = duidingen.getValue();
        duidingen.setItems(choices.duidingen(home()));
        duidingen.setValue(kept);
        offerSignalen();
    }

    private void offerSignalen() {
        Set<Pick> kept = signalen.getValue();
        DossierChoice of = dossier.getValue();
        signalen.setItems(choices.signalen(home(), of == null ? null : new DossierId(of.id())));
        signalen.setValue(kept);
    }
}
