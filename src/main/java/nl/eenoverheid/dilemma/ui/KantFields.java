package nl.eenoverheid.dilemma.ui;

import static nl.eenoverheid.dilemma.ui.DilemmaTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.eenoverheid.dilemma.DilemmaData;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.ui.FieldTexts;

/** One side in the form; it says so when a sentence is too long to read along. */
final class KantFields extends FieldSet {
    /** Most words of a sentence that is easy to read. */
    private static final int EASY = 15;

    private static final Pattern SENTENCE = Pattern.compile("[.!?\n]+");

    private final int number;
    private final TextField naam = new TextField(text("dilemma.field.naam"));
    private final TextArea geeft = plain("dilemma.field.geeft");
    private final TextArea kost = plain("dilemma.field.kost");
    private final TextField voorWie = new TextField(text("dilemma.field.voorWie"));
    private final MultiSelectComboBox<DilemmaDetail.Signaal> signalen =
            FieldTexts.manyField(text("dilemma.field.signalen"));

    KantFields(int number, List<DilemmaDetail.Signaal> offered) {
        super(text("dilemma.field.kant", number + 1));
        this.number = number;
        addClassName("dilemma-kant-fields");
        signalen.setItemLabelGenerator(DilemmaDetail.Signaal::kop);
        signalen.setItems(offered);
        signalen.setVisible(!offered.isEmpty());
        add(naam, geeft, kost, voorWie, signalen);
    }

    void show(DilemmaDetail.Kant kant) {
        naam.setValue(kant.naam());
        geeft.setValue(kant.geeft());
        kost.setValue(kant.kost());
        voorWie.setValue(kant.voorWie());
        Set<DilemmaDetail.Signaal> all = new LinkedHashSet<>(kant.signalen());
        all.addAll(signalen.getListDataView().getItems().toList());
        signalen.setItems(all);
        signalen.setVisible(!all.isEmpty());
        signalen.setValue(Set.copyOf(kant.signalen()));
    }

    DilemmaData.Kant value() {
        return new DilemmaData.Kant(
                naam.getValue(),
                geeft.getValue(),
                kost.getValue(),
                voorWie.getValue(),
                signalen.getValue().stream().map(DilemmaDetail.Signaal::id).collect(Collectors.toSet()));
    }

    void addTo(Map<String, HasValidation> fields) {
        fields.put(DilemmaData.field(number, "naam"), naam);
        fields.put(DilemmaData.field(number, "geeft"), geeft);
        fields.put(DilemmaData.field(number, "kost"), kost);
        fields.put(DilemmaData.field(number, "voorWie"), voorWie);
    }

    private static TextArea plain(String key) {
        TextArea area = new TextArea(text(key));
        area.setMinRows(2);
        area.addValueChangeListener(changed -> area.setHelperText(advice(changed.getValue())));
        return area;
    }

    /** Of the longest sentence, when it is too long. */
    private static String advice(String words) {
        int longest = SENTENCE.splitAsStream(words)
                .map(sentence -> sentence.strip().split("\\s+").length)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return longest > EASY ? text("dilemma.field.long", longest) : "";
    }
}
