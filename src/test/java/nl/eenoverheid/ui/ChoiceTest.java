package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private final Choice<String> choice = new Choice<>("Thema", List.of("licht", "donker"), text -> text);

    @Test
    void settingAValueTellsListenersOnceAndEndsThere() {
        var heard = new ArrayList<String>();
        choice.addValueChangeListener(change -> heard.add(change.getValue()));

        choice.setValue("donker");
        choice.setValue("licht");

        assertThat(heard).containsExactly("donker", "licht");
        assertThat(choice.getValue()).isEqualTo("licht");
    }
}
