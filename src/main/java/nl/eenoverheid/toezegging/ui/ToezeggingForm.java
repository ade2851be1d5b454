package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingService.Mens;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** The fields of a toezegging or motie: what it is and says, of whom for whom, until when; the rest below. */
final class ToezeggingForm extends Div {
    private final Choice<ToezeggingSoort> soort = new Choice<>(
            getTranslation("toezegging.field.soort"),
            List.of(ToezeggingSoort.values()),
            each -> getTranslation("toezegging.toezeggingSoort." + each.name()));
    private final TextField titel = line("titel");
    private final TextArea tekst = new TextArea(getTranslation("toezegging.field.tekst"));
    private final ComboBox<BestuursorgaanNaam> orgaan;
    private final TextField portefeuillehouder = line("portefeuillehouder");
    private final DatePicker gedaanOp = FieldTexts.dateField(getTranslation("toezegging.field.gedaanOp"));
    private final DatePicker uiterlijk = FieldTexts.dateField(getTranslation("toezegging.field.uiterlijk"));
    private final ComboBox<DossierChoice> dossier = new ComboBox<>(getTranslation("toezegging.field.dossier"));
    private final ComboBox<Mens> behandelaar = new ComboBox<>(getTranslation("toezegging.field.behandelaar"));
    private final TextField nummer = line("nummer");
    private final TextField vergadering = line("vergadering");
    private final TextField indiener = line("indiener");
    private final Details more = new Details(getTranslation("toezegging.form.more"));
    private final transient ToezeggingChoices choices;
    private final transient ToezeggingData begin;

    ToezeggingForm(ToezeggingChoices choices, ToezeggingData begin) {
        this.choices = choices;
        this.begin = begin;
        addClassNames("eo-form", "toezegging-form");
        orgaan = choices.orgaanField(getTranslation("toezegging.field.orgaan"));
        orgaan.setHelperText(getTranslation("toezegging.field.orgaan.example"));
        tekst.setHelperText(getTranslation("toezegging.field.tekst.example"));
        tekst.setMinRows(3);
        uiterlijk.setHelperText(getTranslation("toezegging.field.uiterlijk.example"));
        dossier.setItemLabelGenerator(DossierChoice::naam);
        dossier.setHelperText(getTranslation("toezegging.field.dossier.example"));
        dossier.addValueChangeListener(change -> offerPeople());
        behandelaar.setItemLabelGenerator(Mens::naam);
        behandelaar.setHelperText(getTranslation("toezegging.field.behandelaar.example"));
        behandelaar.setClearButtonVisible(true);
        Div rest = new Div(behandelaar, vergadering, indiener, nummer);
        rest.addClassName("toezegging-form");
        more.add(rest);
        add(soort, titel, tekst, orgaan, portefeuillehouder, gedaanOp, uiterlijk, dossier, more);
        show();
    }

    /** The words come from a record: they stand there to read. */
    ToezeggingForm fixed() {
        Paragraph words = new Paragraph(getTranslation("toezegging.form.fixed"));
        words.addClassName("eo-soft");
        addComponentAsFirst(words);
        titel.setReadOnly(true);
        tekst.setReadOnly(true);
        gedaanOp.setReadOnly(true);
        soort.setReadOnly(true);
        soort.setVisible(false);
        return this;
    }

    /** Where it stands, what it is and of which body stays; the day moves by a step of its own. */
    ToezeggingForm changing() {
        soort.setVisible(false);
        orgaan.setReadOnly(true);
        dossier.setVisible(false);
        uiterlijk.setVisible(false);
        more.setOpened(true);
        return this;
    }

    ToezeggingData data() {
        return new ToezeggingData(
                chosen(),
                begin.knoop(),
                begin.besluit(),
                soort.getValue(),
                BestuursorgaanFields.picked(orgaan),
                nummer.getValue(),
                titel.getValue(),
                tekst.getValue(),
                gedaanOp.getValue(),
                vergadering.getValue(),
                indiener.getValue(),
                portefeuillehouder.getValue(),
                behandelaar.getValue() == null ? null : behandelaar.getValue().id(),
                uiterlijk.getValue());
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("titel", titel);
        fields.put("tekst", tekst);
        fields.put("orgaan", orgaan);
        fields.put("portefeuillehouder", portefeuillehouder);
        fields.put("gedaanOp", gedaanOp);
        fields.put("uiterlijk", uiterlijk);
        fields.put("dossier", dossier);
        fields.put("behandelaar", behandelaar);
        fields.put("vergadering", vergadering);
        fields.put("indiener", indiener);
        fields.put("nummer", nummer);
        return fields;
    }

    /** The fields in which somebody types. */
    Component[] typed() {
        return new Component[] {titel, tekst, portefeuillehouder, vergadering, indiener, nummer};
    }

    private void show() {
        soort.setValue(begin.soort());
        titel.setValue(begin.titel());
        tekst.setValue(begin.tekst());
        choices.pick(orgaan, begin.orgaan());
        portefeuillehouder.setValue(begin.portefeuillehouder());
        gedaanOp.setValue(begin.gedaanOp());
        uiterlijk.setValue(begin.uiterlijk());
        nummer.setValue(begin.nummer());
        vergadering.setValue(begin.vergadering());
        indiener.setValue(begin.indiener());
        DossierId known = begin.dossier();
        dossier.setVisible(known == null);
        if (known == null) {
            dossier.setItems(choices.dossiers());
        }
        offerPeople();
        choose(behandelaar, each -> each.id().equals(begin.behandelaar()));
    }

    private void offerPeople() {
        DossierId chosen = chosen();
        behandelaar.setItems(chosen == null ? List.of() : choices.people(chosen));
    }

    private @Nullable DossierId chosen() {
        if (begin.dossier() != null) {
            return begin.dossier();
        }
        return dossier.getValue() == null
                ? null
                : new DossierId(dossier.getValue().id());
    }

    private TextField line(String name) {
        TextField field = new TextField(getTranslation("toezegging.field." + name));
        field.setHelperText(getTranslation("toezegging.field." + name + ".example"));
        return field;
    }

    private static <T> void choose(ComboBox<T> field, Predicate<T> wanted) {
        field.getListDataView().getItems().filter(wanted).findFirst().ifPresent(field::setValue);
    }
}
