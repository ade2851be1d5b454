package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.mandaat.MandaatAard;
import nl.eenoverheid.mandaat.MandaatInhoud;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.ui.FieldTexts;

/** What may be done, on which days and within which limits: what each mandate has first, the rest folded away. */
final class InhoudFields extends Div {
    private final TextField waarover = line("waarover");
    private final DatePicker van = FieldTexts.dateField(text("van"));
    private final DatePicker tot = FieldTexts.dateField(text("tot"));
    private final TextField besluit = line("besluit");
    private final TextField link = line("link");
    private final TextField grondslag = line("grondslag");
    private final Checkbox onderGezag = new Checkbox(text("onderGezag"), true);
    private final DatePicker instemmingOp = FieldTexts.dateField(text("instemmingOp"));
    private final Select<BevoegdheidOnderwerp> onderwerp = new Select<>();
    private final ComboBox<BevoegdheidDetail> artikel = new ComboBox<>(text("artikel"));
    private final Select<MandaatAard> aard = new Select<>();
    private final BigDecimalField bedrag = new BigDecimalField(text("bedrag"));
    private final TextArea voorwaarden = new TextArea(text("voorwaarden"));
    private final Checkbox ondermandaat = new Checkbox(text("ondermandaat"));
    private final Checkbox eenGeval = new Checkbox(text("eenGeval"));
    private final Div rest = new Div(onderwerp, artikel, bedrag, voorwaarden, ondermandaat, eenGeval, aard, link);
    private final Details more = new Details(text("meer"), rest);

    InhoudFields(List<BevoegdheidDetail> library) {
        addClassName("eo-form");
        rest.addClassName("eo-form");
        tot.setHelperText(text("tot.example"));
        bedrag.setHelperText(text("bedrag.example"));
        select(onderwerp, "onderwerp", List.of(BevoegdheidOnderwerp.values()), "bevoegdheid.bevoegdheidOnderwerp.");
        onderwerp.setEmptySelectionAllowed(true);
        onderwerp.setEmptySelectionCaption(text("onderwerp.alle"));
        select(aard, "aard", List.of(MandaatAard.values()), "mandaat.mandaatAard.");
        aard.setValue(MandaatAard.GEWOON);
        artikel.setItems(library.stream().filter(row -> !row.ingetrokken()).toList());
        artikel.setItemLabelGenerator(row -> row.grondslag() + ": " + row.data().waarover());
        artikel.setClearButtonVisible(true);
        onderGezag.addValueChangeListener(change -> instemmingOp.setVisible(!change.getValue()));
        instemmingOp.setVisible(false);
        add(waarover, days(), besluit, grondslag, onderGezag, instemmingOp, more);
    }

    /** What a kind of mandate asks for. */
    void follow(MandaatSoort soort) {
        boolean replaces = soort == MandaatSoort.WAARNEMING;
        onderGezag.setVisible(!replaces);
        instemmingOp.setVisible(!replaces && !onderGezag.getValue());
        aard.setVisible(soort == MandaatSoort.MANDAAT);
        bedrag.setVisible(!replaces);
        ondermandaat.setVisible(!replaces);
        grondslag.setHelperText(text("grondslag." + soort));
    }

    void show(MandaatInhoud shown, List<BevoegdheidDetail> library) {
        waarover.setValue(shown.waarover());
        van.setValue(shown.van());
        tot.setValue(shown.tot());
        besluit.setValue(shown.besluit());
        link.setValue(shown.link());
        grondslag.setValue(shown.grondslag());
        onderGezag.setValue(shown.onderGezag());
        instemmingOp.setValue(shown.instemmingOp());
        onderwerp.setValue(shown.onderwerp());
        Long cited = shown.bevoegdheidId();
        library.stream()
                .filter(row -> cited != null && row.id().value() == cited)
                .findFirst()
                .ifPresent(artikel::setValue);
        aard.setValue(shown.aard());
        bedrag.setValue(shown.bedrag());
        voorwaarden.setValue(shown.voorwaarden());
        ondermandaat.setValue(shown.ondermandaat());
        eenGeval.setValue(shown.eenGeval());
    }

    MandaatInhoud value() {
        return new MandaatInhoud(
                onderwerp.getValue(),
                artikel.getValue() == null ? null : artikel.getValue().id().value(),
                waarover.getValue(),
                aard.getValue(),
                eenGeval.getValue(),
                onderGezag.getValue(),
                instemmingOp.getValue(),
                grondslag.getValue(),
                besluit.getValue(),
                link.getValue(),
                van.getValue(),
                tot.getValue(),
                bedrag.getValue(),
                voorwaarden.getValue(),
                ondermandaat.getValue());
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put("waarover", waarover);
        fields.put("van", van);
        fields.put("tot", tot);
        fields.put("besluit", besluit);
        fields.put("grondslag", grondslag);
        fields.put("onderGezag", onderGezag);
        fields.put("instemmingOp", instemmingOp);
        fields.put("bedrag", bedrag);
        fields.put("voorwaarden", voorwaarden);
        fields.put("aard", aard);
        fields.put("link", link);
    }

    /** Opens what is folded away, so that a problem there can be seen. */
    void openMore() {
        more.setOpened(true);
    }

    private Div days() {
        Div days = new Div(van, tot);
        days.addClassName("mandaat-dagen");
        return days;
    }

    private static <E extends Enum<E>> void select(Select<E> field, String name, List<E> items, String key) {
        field.setLabel(text(name));
        field.setItems(items);
        field.setItemLabelGenerator(each -> each == null ? text("onderwerp.alle") : MandaatTexts.text(key + each));
    }

    private static TextField line(String name) {
        TextField field = new TextField(text(name));
        field.setHelperText(text(name + ".example"));
        return field;
    }

    private static String text(String name) {
        return MandaatTexts.text("mandaat.field." + name);
    }
}
