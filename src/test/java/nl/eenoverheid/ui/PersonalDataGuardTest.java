package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@ApplicationTest
@WithMockUser
@Capability("A9")
class PersonalDataGuardTest extends SpringBrowserlessTest {
    private final TextArea words = new TextArea("Woorden");
    private final TextArea note = new TextArea("Notitie");

    @BeforeEach
    void guard() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        words.setHelperText("Bijvoorbeeld: wachten");
        PersonalDataGuard.on(words);
        PersonalDataGuard.on(note);
        UI.getCurrent().add(new Div(words, note));
    }

    @Test
    void theExampleStaysUnderTheField() {
        assertThat(words.getHelperComponent().getElement().getTextRecursively()).isEqualTo("Bijvoorbeeld: wachten");
    }

    @Test
    void afterSavingNamesWhatIsLeftOnceAndWhere() {
        words.setValue("Bel 06-12345678 of j@voorbeeld.nl, of 0612345678");
        note.setValue("Niets bijzonders");

        PersonalDataGuard.remind(words, note);

        assertThat($(Notification.class).all()).singleElement().satisfies(notice -> assertThat(
                        notice.getElement().getTextRecursively())
                .contains("Woorden (telefoonnummer, e-mailadres)")
                .doesNotContain("06", "Notitie"));
    }

    @Test
    void saysNothingAboutWhatSomebodyChoseToLeave() {
        note.setValue("Dossier 123456782");
        leave(note, "123456782");

        PersonalDataGuard.remind(words, note);

        assertThat($(Notification.class).all()).isEmpty();
    }

    private static void leave(TextArea field, String text) {
        Element guard = field.getHelperComponent()
                .getChildren()
                .map(Component::getElement)
                .filter(element -> element.getTag().startsWith("eo-"))
                .findFirst()
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail", text);
        guard.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(guard, "eo-left", data));
    }
}
