package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.ui.FieldTexts;

/** Labels as chips: one types a new one, or takes one that is in use. */
final class LabelField extends MultiSelectComboBox<String> {
    private final transient Set<String> known;

    LabelField(List<String> inUse) {
        known = new TreeSet<>(inUse);
        FieldTexts.speak(this);
        setLabel(getTranslation("signaal.field.labels"));
        setHelperText(getTranslation("signaal.field.labels.example"));
        setItems(known);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> add(event.getDetail().strip()));
    }

    void show(Set<String> labels) {
        known.addAll(labels);
        setItems(known);
        setValue(new TreeSet<>(labels));
    }

    private void add(String label) {
        if (!label.isEmpty()) {
            Set<String> chosen = new TreeSet<>(getValue());
            chosen.add(label);
            show(chosen);
        }
    }
}
