package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Prose;
import org.jspecify.annotations.Nullable;

/** One of the signalen that a conversation becomes: its words as they were chosen, its kind and theme. */
final class SplitPartFields extends Section {
    private final Div words = new Div();
    private final Choice<SignaalSoort> soort;
    private final ComboBox<Keuze> thema = new ComboBox<>(getTranslation("signaal.field.thema"));
    private final Checkbox promise = new Checkbox(getTranslation("signaal.split.promise"));

    SplitPartFields(int number, SignaalData whole, List<Keuze> themas) {
        addClassNames("eo-card", "eo-form");
        soort = new Choice<>(
                getTranslation("signaal.field.soort"),
                List.of(SignaalSoort.values()),
                each -> getTranslation("signaal.soort." + each.name()));
        soort.setValue(whole.soort());
        thema.setItems(themas.stream().filter(Keuze::actief).toList());
        thema.setItemLabelGenerator(each -> SignaalTexts.name(each, getLocale()));
        thema.setClearButtonVisible(true);
        themas.stream()
                .filter(each -> whole.thema() != null && each.id() == whole.thema())
                .findFirst()
                .ifPresent(thema::setValue);
        promise.setVisible(whole.antwoord() != null);
        promise.setValue(number == 1);
        add(new H2(getTranslation("signaal.split.part", number)), words, soort, thema, promise);
        preview(List.of());
    }

    void preview(List<String> texts) {
        String all = texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        words.removeAll();
        words.add(new Prose(all.isEmpty() ? getTranslation("signaal.split.empty") : all));
        words.setClassName("eo-soft", all.isEmpty());
    }

    @Nullable
    SignaalSoort soort() {
        return soort.getValue();
    }

    @Nullable
    Long thema() {
        return thema.getValue() == null ? null : thema.getValue().id();
    }

    boolean takesPromise() {
        return promise.isVisible() && promise.getValue();
    }
}
