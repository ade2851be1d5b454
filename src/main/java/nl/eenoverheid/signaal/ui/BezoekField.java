package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.bezoek.BezoekChoice;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** During which bezoek it was heard. One that the caller may not see stays what it is, as long as nothing is chosen. */
final class BezoekField extends ComboBox<BezoekChoice> {
    private final transient List<BezoekChoice> choices;
    private @Nullable BezoekId unseen;

    BezoekField(List<BezoekChoice> choices) {
        this.choices = choices;
        setLabel(getTranslation("signaal.field.bezoek"));
        setHelperText(getTranslation("signaal.field.bezoek.example"));
        setItems(choices);
        setItemLabelGenerator(each -> getTranslation(
                "signaal.field.bezoek.choice", each.titel(), Dates.day(Dates.dayOf(each.begintOp()), getLocale())));
        setClearButtonVisible(true);
        setVisible(!choices.isEmpty());
    }

    /**
     * Begins with the one that was asked for, or else with the one for which the caller is outside today.
     *
     * @return what it begins with, empty for none
     */
    Optional<BezoekChoice> propose(Optional<BezoekId> asked) {
        Optional<BezoekChoice> first = choices.stream()
                .filter(each -> asked.map(each.id()::equals).orElse(each.nu()))
                .findFirst();
        first.ifPresent(this::setValue);
        return first;
    }

    void show(@Nullable BezoekId bezoek) {
        Optional<BezoekChoice> known =
                choices.stream().filter(each -> each.id().equals(bezoek)).findFirst();
        known.ifPresent(this::setValue);
        unseen = known.isPresent() ? null : bezoek;
    }

    @Nullable
    BezoekId chosen() {
        return getValue() == null ? unseen : getValue().id();
    }
}
