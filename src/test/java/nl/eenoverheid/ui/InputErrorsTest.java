package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.InvalidInput.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
class InputErrorsTest extends SpringBrowserlessTest {
    private final TextField title = new TextField("Titel");
    private final TextField reason = new TextField("Reden");
    private final Choice<Tone> tone = new Choice<>("Welke toon?", List.of(Tone.GOOD, Tone.BAD), Tone::className);
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    @BeforeEach
    void openForm() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        fields.put("title", title);
        fields.put("reason", reason);
        fields.put("tone", tone);
        UI.getCurrent().add(new Div(title, new Div(reason), tone));
    }

    @Test
    void oneProblemStandsAtItsFieldAlone() {
        InputErrors.show(new InvalidInput("reason", "shared.input.empty"), fields);

        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Vul dit in.");
        assertThat(title.isInvalid()).isFalse();
        assertThat($(NativeButton.class).all()).isEmpty();
    }

    @Test
    void moreProblemsAlsoGetASummaryThatLeadsToEach() {
        InputErrors.show(both(), fields);

        assertThat($(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .containsExactly("Titel: Vul dit in.", "Welke toon? Kies er een.");
        assertThat($(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("Titel", "Welke toon?");
        assertThat(tone.isInvalid()).isTrue();
    }

    @Test
    void whatIsNoDateOrTimeIsSaidAlsoWhereTheFieldMayStayEmpty() {
        DatePicker day = FieldTexts.dateField("Dag");
        TimePicker time = FieldTexts.timeField("Begint om");
        UI.getCurrent().add(day, time);
        fields.put("day", day);
        fields.put("time", time);
        assertThat(InputErrors.readable(fields)).isTrue();

        typed(day);
        typed(time);
        assertThat(InputErrors.readable(fields)).isFalse();
        assertThat(day.getErrorMessage()).isEqualTo("Dit is geen datum. Schrijf bijvoorbeeld 20-11-2026.");
        assertThat(time.getErrorMessage()).isEqualTo("Dit is geen tijd. Schrijf bijvoorbeeld 20:00.");
        InputErrors.show(new InvalidInput("day", "shared.input.choose"), fields);
        assertThat(day.getErrorMessage()).isEqualTo("Dit is geen datum. Schrijf bijvoorbeeld 20-11-2026.");
    }

    @Test
    void fieldsOfTheLibrarySpeakTheLanguageOfTheUser() {
        assertThat(FieldTexts.manyField("Wie?").getI18n())
                .extracting(MultiSelectComboBoxI18n::getSelected, MultiSelectComboBoxI18n::getTotal)
                .containsExactly("gekozen", "{count} gekozen in totaal");
    }

    /** The browser tells that there is text in the field which it cannot read. */
    private static void typed(Component field) {
        Element element = field.getElement();
        element.setProperty("_inputElementValue", "25:00 of zo");
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "unparsable-change", JacksonUtils.createObjectNode()));
    }

    @Test
    void showingAgainReplacesWhatWasShown() {
        InputErrors.show(both(), fields);

        InputErrors.show(new InvalidInput("reason", "shared.input.empty"), fields);

        assertThat(title.isInvalid()).isFalse();
        assertThat(tone.isInvalid()).isFalse();
        assertThat($(NativeButton.class).all()).isEmpty();
    }

    private static InvalidInput both() {
        return new InvalidInput(List.of(
                new Problem("tone", "shared.input.choose", List.of()),
                new Problem("title", "shared.input.empty", List.of())));
    }
}
