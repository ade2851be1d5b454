package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import org.jspecify.annotations.Nullable;

/** The fields of a besluit: what, who, on what ground and why first; the rest folded away below. */
final class BesluitForm extends Div {
    private final transient BesluitChoices choices;
    private final Select<WerkruimteListItem> werkruimte = new Select<>();
    private final ComboBox<Verwijzing> knoop = new ComboBox<>(FormTexts.label("knoop"));
    private final Select<BesluitSoort> soort = new Select<>();
    private final TextField titel = FormTexts.line("titel");
    private final TextArea samenvatting = FormTexts.area("samenvatting");
    private final WieFields wie;
    private final TextArea grondslag = FormTexts.area("grondslag");
    private final TextArea motivering = FormTexts.area("motivering");
    private final RecordFields record;
    private final RustOpFields rustOp;
    private final Details more;

    BesluitForm(BesluitChoices choices, WieFields wie, RecordFields record) {
        this.choices = choices;
        this.wie = wie;
        this.record = record;
        rustOp = new RustOpFields(choices);
        addClassName("eo-form");
        Div rest = new Div(record, rustOp);
        rest.addClassName("eo-form");
        more = new Details(FormTexts.label("meer"), rest);
        fillKnoop();
        fillSoort();
        fillWerkruimte(choices.werkruimten());
        add(werkruimte, knoop, soort, titel, samenvatting, wie, grondslag, motivering, more);
    }

    /** Starts with the werkruimte that the screens are narrowed to and the caller's own organisation. */
    void propose(@Nullable WerkruimteId narrowed, OrganisatieId own) {
        choose(narrowed);
        record.propose(own);
    }

    /** Starts with what a knoop says. */
    void propose(KnoopDetail question) {
        choose(question.data().werkruimte());
        offerKnopen(new Verwijzing(question.id(), question.data().vraag()));
        if (question.stand().hasDecider()) {
            wie.propose(question.beslissers());
        } else {
            wie.undecided(question.beslissers());
        }
        rustOp.propose(question.data().duidingen(), question.data().signalen());
    }

    /** Shows a besluit that is there already; its werkruimte stays what it is. */
    void show(BesluitDetail besluit) {
        BesluitData data = besluit.data();
        choose(data.werkruimte());
        werkruimte.setReadOnly(true);
        if (besluit.knoop() != null) {
            offerKnopen(besluit.knoop());
        }
        soort.setValue(data.soort());
        titel.setValue(data.titel());
        samenvatting.setValue(data.samenvatting());
        wie.show(data);
        grondslag.setValue(data.grondslag());
        motivering.setValue(data.motivering());
        record.show(data);
        rustOp.show(besluit);
        more.setOpened(true);
    }

    BesluitData data() {
        return new BesluitData(
                chosenWerkruimte(),
                chosenKnoop(),
                soort.getValue(),
                titel.getValue(),
                samenvatting.getValue(),
                record.identificatie(),
                record.organisatie(),
                wie.bestuursorgaan(),
                grondslag.getValue(),
                motivering.getValue(),
                record.kosten(),
                record.kostenBron(),
                record.herzieningOp(),
                record.herzieningAls(),
                rustOp.signalen(),
                rustOp.duidingen(),
                wie.organen(),
                wie.kenmerk());
    }

    /** What is typed, for keeping on the device. */
    Component[] typed() {
        return Stream.of(List.of(titel, samenvatting, grondslag, motivering), wie.typed(), record.typed())
                .flatMap(List::stream)
                .toArray(Component[]::new);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("werkruimte", werkruimte);
        fields.put("soort", soort);
        fields.put("titel", titel);
        fields.put("samenvatting", samenvatting);
        fields.putAll(wie.fields());
        fields.put("grondslag", grondslag);
        fields.put("motivering", motivering);
        fields.putAll(record.fields());
        return fields;
    }

    /** Opens what is folded away, so that a problem there can be seen. */
    void openMore() {
        more.setOpened(true);
    }

    /** Puts the texts that differ beside each other. */
    void compare(BesluitData theirs, StaleDialog dialog) {
        FormTexts.compare(dialog, titel, theirs.titel());
        FormTexts.compare(dialog, samenvatting, theirs.samenvatting());
        wie.compare(theirs, dialog);
        FormTexts.compare(dialog, grondslag, theirs.grondslag());
        FormTexts.compare(dialog, motivering, theirs.motivering());
        record.compare(theirs, dialog);
    }

    private void fillWerkruimte(List<WerkruimteListItem> where) {
        werkruimte.setLabel(FormTexts.label("werkruimte"));
        werkruimte.setItems(where);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        werkruimte.addValueChangeListener(event -> offerKnopen(null));
        if (where.size() == 1) {
            werkruimte.setValue(where.getFirst());
        }
    }

    private void fillKnoop() {
        knoop.setItemLabelGenerator(Verwijzing::titel);
        knoop.setClearButtonVisible(true);
        knoop.setHelperText(getTranslation("besluit.field.knoop.example"));
        knoop.addValueChangeListener(event -> rustOp.offer(chosenWerkruimte(), chosenKnoop()));
    }

    private void fillSoort() {
        soort.setLabel(FormTexts.label("soort"));
        soort.setItems(BesluitSoort.values());
        soort.setItemLabelGenerator(each -> getTranslation("besluit.soort." + each.name()));
        soort.addValueChangeListener(event -> explain(event.getValue()));
    }

    private void explain(@Nullable BesluitSoort chosen) {
        soort.setHelperText(chosen == null ? "" : getTranslation("besluit.soort." + chosen.name() + ".uitleg"));
        wie.ask(chosen);
    }

    private void choose(@Nullable WerkruimteId id) {
        werkruimte
                .getListDataView()
                .getItems()
                .filter(each -> id != null && each.id() == id.value())
                .findFirst()
                .ifPresent(werkruimte::setValue);
    }

    private void offerKnopen(@Nullable Verwijzing chosen) {
        WerkruimteId id = chosenWerkruimte();
        List<Verwijzing> open = new ArrayList<>(id == null ? List.of() : choices.knopen(id));
        if (chosen != null && !open.contains(chosen)) {
            open.addFirst(chosen);
        }
        knoop.setItems(open);
        knoop.setValue(chosen);
        rustOp.offer(id, chosenKnoop());
    }

    private @Nullable WerkruimteId chosenWerkruimte() {
        WerkruimteListItem chosen = werkruimte.getValue();
        return chosen == null ? null : new WerkruimteId(chosen.id());
    }

    private @Nullable KnoopId chosenKnoop() {
        Verwijzing chosen = knoop.getValue();
        return chosen == null ? null : new KnoopId(chosen.id());
    }
}
